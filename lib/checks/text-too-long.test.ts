import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { checkInput } from './check-input.ts'
import { everyCheckOf } from './every-check.ts'
import { runChecks } from './run-checks.ts'
import { reportWith, testCheck } from './test-check.ts'
import { textTooLong } from './text-too-long.ts'

const sentence = '公开信息一条。'

testCheck(textTooLong, {
  passes: {
    'a report of some length': { narratives: { overview: sentence.repeat(3_000) } },
    'a report of just a hundred thousand characters': {
      narratives: {
        preamble: '',
        overview: '一'.repeat(99_900),
        problemsAndImprovements: '',
        otherMatters: '',
      },
    },
  },
  fails: {
    'one part that holds another file': {
      given: {
        narratives: {
          preamble: '',
          overview: '一'.repeat(100_001),
          problemsAndImprovements: '',
          otherMatters: '',
        },
      },
      says: '全文 100001 字，超过 100000 字，文字部分没有检查；表格照常检查。“总体情况”最长，有 100001 字。',
      part: 'overview',
    },
    'an opening that holds it': {
      given: {
        narratives: {
          preamble: '一'.repeat(100_001),
          overview: '',
          problemsAndImprovements: '',
          otherMatters: '',
        },
      },
      says: '全文 100001 字，超过 100000 字，文字部分没有检查；表格照常检查。“开头”最长，有 100001 字。',
      part: 'preamble',
    },
  },
  blank: { 'a part without words': { narratives: { overview: '' } } },
})

test('of texts too long nothing else is said, and the tables are checked', () => {
  const report = reportWith({
    cells: { 'requests.received.naturalPerson': null },
    narratives: { overview: '全年公开信息XX条（主动公开。'.repeat(10_000) },
  })
  const input = checkInput(annualReport2021, report, '2024-01-12')
  const told = runChecks(everyCheckOf(annualReport2021), input).map(({ check }) => check)
  expect(told.sort()).toEqual(['blank-cell', 'signature-date', 'text-too-long'])
})
