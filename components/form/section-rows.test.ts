import { expect, test } from 'vitest'
import { insertAspect } from '#lib/report/section-edits.ts'
import { splitSections } from '#lib/report/sections.ts'
import { overview } from '#templates/annual-report-2021/overview.ts'
import { sectionRows } from './section-rows.ts'

const aspects = overview.aspects ?? []
const style = { aspects, subheads: { numbering: '（一）', ending: '' } } as const
const rows = (text: string) => sectionRows(splitSections(text, aspects), aspects)
const keys = (text: string) => rows(text).map(({ key }) => key)
const five = [
  'proactiveDisclosure',
  'disclosureOnRequest',
  'informationManagement',
  'platform',
  'oversight',
]

test('an empty text has a place for every aspect', () => {
  expect(keys('')).toEqual(five)
  expect(rows('').every(({ index }) => index === undefined)).toBe(true)
})

test('missing aspects stand between their neighbours, behind the opening', () => {
  expect(keys('开头\n（一）依申请公开\n甲\n（二）特色工作\n乙\n（三）监督保障')).toEqual([
    'opening',
    'proactiveDisclosure',
    'disclosureOnRequest',
    'informationManagement',
    'platform',
    'section-2',
    'oversight',
  ])
})

test('an aspect that stands twice is a place of its own the second time', () => {
  expect(keys('（一）主动公开\n（二）主动公开情况')).toContain('section-1')
})

test('an aspect keeps its place when it is written', () => {
  const texts = [
    '',
    '开头',
    '（一）监督保障\n甲\n（二）特色工作\n乙',
    '（一）平台建设\n（二）主动公开',
  ]
  for (const text of texts) {
    const sections = splitSections(text, aspects)
    for (const [at, { aspect, index }] of sectionRows(sections, aspects).entries()) {
      if (!aspect || index !== undefined) continue
      const written = insertAspect(sections, { aspect, body: '正文' }, style)
      expect(sectionRows(written, aspects)[at]?.aspect).toBe(aspect)
    }
  }
})
