import { expect, test } from 'vitest'
import { partEmpty } from './part-empty.ts'
import { findingsOf, reportWith, testCheck } from './test-check.ts'

testCheck(partEmpty, {
  passes: {
    'every part is written': {},
    'the last part has nothing else to tell': { narratives: { otherMatters: '无' } },
    'a head that tells something': { narratives: { overview: '（一）全年公开信息20条' } },
  },
  fails: {
    'the overview is empty': {
      given: { narratives: { overview: '' } },
      says: '“总体情况”还没有写。',
      severity: 'error',
      part: 'overview',
    },
    'only marks and spaces stand there': {
      given: { narratives: { otherMatters: ' 　。\n——' } },
      says: '“其他需要报告的事项”还没有写。',
      part: 'otherMatters',
    },
    'only the heads of the aspects stand there': {
      given: {
        narratives: {
          overview: '（一）主动公开\n（二）依申请公开情况。\n（四）平台建设\n（五）监督保障',
        },
      },
      says: '“总体情况”还没有写。',
      part: 'overview',
    },
    'problems are only denied': {
      given: { narratives: { problemsAndImprovements: '无。' } },
      says: '“存在的主要问题及改进情况”只写了“无”，应写出具体内容。',
      part: 'problemsAndImprovements',
    },
  },
  blank: { 'an absent preamble is made from the report': { narratives: {} } },
})

test('an absent part is as empty as a blank one', () => {
  const findings = findingsOf(partEmpty, { ...reportWith({}), narratives: {} })
  expect(findings.map(({ part }) => part)).toEqual([
    'overview',
    'problemsAndImprovements',
    'otherMatters',
  ])
})
