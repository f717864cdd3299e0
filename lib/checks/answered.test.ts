import { describe, expect, test } from 'vitest'
import type { Answer } from '#lib/report/report.ts'
import { answerAskedBy, canExportClean, isAnswered, openCounts, openFindings } from './answered.ts'
import type { Finding } from './check.ts'

const finding = (more: Partial<Finding>): Finding => ({
  check: 'example',
  severity: 'warning',
  message: '示例。',
  cells: [],
  about: 'words',
  fingerprint: 'example-1',
  ...more,
})

const kinds: Record<string, Finding> = {
  'a warning about words': finding({}),
  'a warning about numbers': finding({ about: 'numbers' }),
  'an error': finding({ severity: 'error' }),
  'an error that may be overruled': finding({ severity: 'error', mayOverrule: true }),
  'a hint': finding({ severity: 'hint', about: 'numbers' }),
}
const answers: Record<string, Answer | undefined> = {
  nothing: undefined,
  'a click': { kind: 'seen', text: '' },
  'a reason': { kind: 'reason', text: '已与业务科室核对' },
  'a reason of spaces': { kind: 'reason', text: ' 　' },
}

describe('an answer', () => {
  test.each([
    ['a warning about words', 'seen', ['a click', 'a reason']],
    ['a warning about numbers', 'reason', ['a reason']],
    ['an error', 'nothing', []],
    ['an error that may be overruled', 'reason', ['a reason']],
    ['a hint', 'seen', ['a click', 'a reason']],
  ])('to %s', (kind, asked, settling) => {
    const one = kinds[kind] ?? finding({})
    expect(answerAskedBy(one)).toBe(asked)
    const given = Object.keys(answers).filter((name) => {
      const answer = answers[name]
      return isAnswered(one, answer ? { [one.fingerprint]: answer } : {})
    })
    expect(given).toEqual(settling)
  })

  test('does not carry over to other words or numbers', () => {
    const given: Record<string, Answer> = { 'example-1': { kind: 'reason', text: '已核对' } }
    expect(openFindings([finding({}), finding({ fingerprint: 'example-2' })], given)).toEqual([
      finding({ fingerprint: 'example-2' }),
    ])
  })

  test('is not found in the names every object has', () => {
    expect(isAnswered(finding({ fingerprint: 'constructor' }), {})).toBe(false)
  })
})

test('open findings are counted by severity, of the report and of a part', () => {
  const open = [
    finding({ severity: 'error', part: 'requests' }),
    finding({ part: 'overview' }),
    finding({ part: 'requests' }),
    finding({ severity: 'hint' }),
  ]
  expect(openCounts(open)).toEqual({ error: 1, warning: 2, hint: 1 })
  expect(openCounts(open, 'requests')).toEqual({ error: 1, warning: 1, hint: 0 })
})

test('only an open error makes a file a draft', () => {
  const error = finding({ severity: 'error', mayOverrule: true })
  expect(canExportClean([finding({}), finding({ severity: 'hint' })], {})).toBe(true)
  expect(canExportClean([error], {})).toBe(false)
  expect(canExportClean([error], { 'example-1': { kind: 'reason', text: '名称已批准' } })).toBe(
    true,
  )
})
