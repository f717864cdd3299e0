import type { Template } from '#templates/schema.ts'
import type { CellId } from './cell-id.ts'
import { cellName } from './cell-name.ts'
import { formOf } from './form.ts'
import { phrase } from './phrase.ts'
import type { Report } from './report.ts'

/** What a sentence still waits for, by name: `本年新收·总计`. None where it can be written. */
export function missingSlots(text: string, template: Template, report: Report): readonly string[] {
  const slots = new Set([...text.matchAll(/\{([\w.]+)\}/g)].map(([, slot = '']) => slot))
  return [...slots]
    .filter((slot) => phrase(`{${slot}}`, template, report) === undefined)
    .map((slot) => slotName(template, slot as CellId))
}

const named: Readonly<Record<string, string>> = {
  year: '报告年度',
  agency: '单位全称',
  website: '公布网站',
  contact: '联系方式',
}

function slotName(template: Template, slot: CellId): string {
  const form = formOf(template)
  const cell = form.cells[form.indexOf.get(slot) ?? -1]
  return cell ? cellName(cell) : (named[slot] ?? slot)
}
