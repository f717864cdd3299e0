import { expect, test } from 'vitest'
import { joinSections, splitSections } from '#lib/report/sections.ts'
import { overview } from '#templates/annual-report-2021/overview.ts'
import { type SectionAct, sectionsAfter } from './section-act.ts'
import { sectionRows } from './section-rows.ts'

const aspects = overview.aspects ?? []
const style = { aspects, subheads: { numbering: '（一）', ending: '' } } as const
const text = '（一）主动公开\n甲\n（二）监督保障\n乙'

function after(key: string, done: SectionAct) {
  const sections = splitSections(text, aspects)
  const row = sectionRows(sections, aspects).find((one) => one.key === key)
  if (!row) throw new Error(key)
  return joinSections(sectionsAfter(sections, row, { done, style }))
}

test.each<[string, SectionAct, string]>([
  ['oversight', { kind: 'body', text: '丙' }, '（一）主动公开\n甲\n（二）监督保障\n丙'],
  [
    'platform',
    { kind: 'body', text: '丙' },
    '（一）主动公开\n甲\n（二）政府信息公开平台建设\n丙\n（三）监督保障\n乙',
  ],
  ['platform', { kind: 'body', text: '' }, text],
  ['platform', { kind: 'up' }, text],
  ['oversight', { kind: 'title', text: '监督' }, '（一）主动公开\n甲\n（二）监督\n乙'],
  ['oversight', { kind: 'up' }, '（一）监督保障\n乙\n（二）主动公开\n甲'],
  ['oversight', { kind: 'down' }, text],
  ['proactiveDisclosure', { kind: 'remove' }, '（一）监督保障\n乙'],
])('%s: %j', (key, done, expected) => {
  expect(after(key, done)).toBe(expected)
})
