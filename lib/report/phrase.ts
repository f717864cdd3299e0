import { chineseNumber } from '#lib/text/chinese-number.ts'
import type { Part, Template } from '#templates/schema.ts'
import { printCell } from './cell-text.ts'
import { formOf } from './form.ts'
import type { Report } from './report.ts'
import { settled, valueAt } from './settled.ts'

const selfNames: Readonly<Record<string, string>> = { 街道: '我街道', 镇: '我镇', 乡: '我乡' }

/** The statutory heading of a part, with its numeral. */
export function headingOf({ numeral, title }: Part): string {
  return `${numeral}、${title}`
}

/** How the agency calls itself. */
export function selfNameOf(report: Report): string {
  return report.selfName || (selfNames[report.kind] ?? '本机关')
}

/** The title: as typed, or made from the agency and the year. */
export function titleOf(template: Template, report: Report): string {
  return report.title ?? phrase(template.title.pattern, template, report) ?? ''
}

/** The preamble: as typed, or made from what 报告信息 says; sentences that lack a value are left out. */
export function preambleOf(template: Template, report: Report): string {
  const typed = report.narratives.preamble
  if (typed !== undefined) return typed
  return template.preamble.map((text) => phrase(text, template, report) ?? '').join('')
}

/** A sentence with its slots filled from the report; undefined while one of them is blank. */
export function phrase(text: string, template: Template, report: Report): string | undefined {
  let lacks = false
  const filled = text.replace(/\{([\w.]+)\}/g, (_, slot: string) => {
    const said = slotText(slot, template, report)
    lacks ||= said === ''
    return said
  })
  return lacks ? undefined : filled
}

/** Sums are computed only for a sentence that prints a cell. */
function slotText(slot: string, template: Template, report: Report): string {
  const form = formOf(template)
  const cell = form.cells[form.indexOf.get(slot) ?? -1]
  if (!cell) return namedSlots[slot]?.(template, report) ?? ''
  const value = valueAt(settled(form, report.cells), slot)
  return typeof value === 'number' ? printCell(value, cell.type) : ''
}

type Slot = (template: Template, report: Report) => string

const namedSlots: Readonly<Record<string, Slot>> = {
  agency: (_, report) => report.agency,
  year: (_, report) => (report.year ? String(report.year) : ''),
  selfName: (_, report) => selfNameOf(report),
  website: (_, report) => report.website ?? '',
  contact: (_, report) => contactText(report),
  parts: (template) => template.parts.map(({ title }) => `“${title}”`).join(''),
  partCount: (template) => chineseNumber(template.parts.length),
}

function contactText({ agency, contact = {} }: Report): string {
  const details = [
    contact.address && `地址：${contact.address}`,
    contact.postcode && `邮编：${contact.postcode}`,
    contact.phone && `电话：${contact.phone}`,
    contact.email && `电子邮箱：${contact.email}`,
  ].filter(Boolean)
  const office = contact.office || (details.length > 0 ? agency : '')
  return details.length > 0 ? `${office}（${details.join('，')}）` : office
}
