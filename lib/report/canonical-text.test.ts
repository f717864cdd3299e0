import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { canonicalText } from './canonical-text.ts'
import { formOf } from './form.ts'
import type { Report } from './report.ts'
import { settled } from './settled.ts'

const form = formOf(annualReport2021)
const typed = Object.fromEntries(
  form.cells.filter(({ isTotal }) => !isTotal).map(({ id }, at) => [id, at % 7]),
)
const report: Report = {
  template: 'annual-report-2021',
  agency: '云溪区北苑街道办事处',
  kind: '街道',
  year: 2023,
  website: 'www.example.gov.cn',
  contact: { office: '党政办公室', phone: '010-1234567' },
  narratives: {
    overview: '第一段\n第二段',
    problemsAndImprovements: '问题',
    otherMatters: '无',
  },
  cells: typed,
  signature: { name: '北苑街道办事处', date: '2024-01-12' },
}
const text = (changed: Partial<Report> = {}) =>
  canonicalText(annualReport2021, { ...report, ...changed })

describe('the canonical text', () => {
  test('is the same for the same report, whatever the order it was written in', () => {
    const reversed = Object.fromEntries(Object.entries(typed).reverse())
    expect(text({ cells: reversed })).toBe(text())
    expect(text()).toMatch(/^canonical 1\ntemplate "annual-report-2021"\nagency /)
  })

  test('is the same where a total was typed that equals its sum', () => {
    const { values } = settled(form, typed)
    const all = Object.fromEntries(form.cells.map(({ id }, at) => [id, values[at] ?? null]))
    expect(text({ cells: all })).toBe(text())
  })

  test('is the same where title and preamble were typed as they are made', () => {
    const title = '云溪区北苑街道办事处2023年政府信息公开工作年度报告'
    expect(text({ title })).toBe(text())
  })

  test.each(form.cells.map(({ id }) => id))('differs when %s is one more, blank or text', (id) => {
    const { values } = settled(form, typed)
    const now = values[form.indexOf.get(id) ?? -1]
    if (typeof now !== 'number') throw new Error(`${id} holds no number`)
    const others = [now + 1, null, { text: String(now) }].map((value) =>
      text({ cells: { ...typed, [id]: value } }),
    )
    expect(new Set([text(), ...others]).size).toBe(4)
  })

  test.each<[string, Partial<Report>]>([
    ['template', {}],
    ['agency', { agency: '云溪区北苑街道办事处 ' }],
    ['kind', { kind: '镇' }],
    ['year', { year: 2024 }],
    ['title', { title: '甲' }],
    ['shortName', { shortName: '北苑街道' }],
    ['selfName', { selfName: '我办' }],
    ['website', { website: 'www.example.gov.cn.' }],
    ['contact', { contact: { office: '党政办公室', phone: '010-1234568' } }],
    ['preamble', { narratives: { ...report.narratives, preamble: '甲' } }],
    ...Object.entries(report.narratives).map(([id, told]): [string, Partial<Report>] => [
      id,
      { narratives: { ...report.narratives, [id]: `${told}。` } },
    ]),
    ['signature', { signature: { name: '北苑街道办事处', date: '2024-01-13' } }],
    ['no signature', { cells: { ...typed }, narratives: { ...report.narratives, overview: '' } }],
  ])('differs when %s does', (name, changed) => {
    const template = name === 'template' ? { ...annualReport2021, id: 'another' } : annualReport2021
    expect(canonicalText(template, { ...report, ...changed })).not.toBe(text())
  })

  test('stands without what may be absent', () => {
    const { signature: _, contact: __, ...bare } = report
    const told = canonicalText(annualReport2021, bare)
    expect(told).toContain('signature.name null\n')
    expect(told).toContain('contact.office null\n')
  })
})
