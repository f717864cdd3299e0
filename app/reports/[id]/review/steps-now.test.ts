import { expect, test } from 'vitest'
import type { Finding } from '#lib/checks/check.ts'
import { type AskedStep, stepsNow } from './steps-now.ts'

const finding: Finding = {
  check: 'title',
  severity: 'error',
  message: '标题的年度不对。',
  cells: [],
  about: 'words',
  mayOverrule: true,
  fingerprint: 'f',
}
const approve: AskedStep = {
  step: 'approve',
  name: '同意',
  lacks: [],
  overrules: [],
  wantsLooks: true,
}
const parts = [
  { id: 'head', numeral: '', short: '标题' },
  { id: 'overview', numeral: '一', short: '总体情况' },
]
const all = new Set(['head', 'overview'])
const none = new Map<string, string>()

test.each([
  ['every part was shown', approve, all, none, ''],
  ['one was not', approve, new Set(['head']), none, '还有 1 部分未看'],
  ['nothing is known of looks', approve, undefined, none, '还有 2 部分未看'],
  ['nobody asks for looks', { ...approve, wantsLooks: false }, undefined, none, ''],
  [
    'an error wants a decision',
    { ...approve, overrules: [finding] },
    all,
    none,
    '还有 1 处错误待裁定',
  ],
  ['it was decided', { ...approve, overrules: [finding] }, all, new Map([['f', '同意']]), ''],
  [
    'the server objects',
    { ...approve, lacks: ['有 2 处错误要改正。'] },
    all,
    none,
    '有 2 处错误要改正',
  ],
])('a button where %s', (_, step, seen, overrules, why) => {
  expect(stepsNow([step], { seen, parts, overrules })).toEqual([
    { step: 'approve', name: '同意', why, isMain: true },
  ])
})
