import type { Sample } from '#lib/checks/check.ts'
import { cellName } from '#lib/report/cell-name.ts'
import { printCell } from '#lib/report/cell-text.ts'
import { formOf } from '#lib/report/form.ts'
import { headingOf } from '#lib/report/phrase.ts'
import type { Cells, CellValue } from '#lib/report/report.ts'
import { printedDate } from '#lib/text/date.ts'
import { profileById } from '#templates/profiles/registry.ts'
import type { Template } from '#templates/schema.ts'

/** One thing that stands in an example: where, and what. */
export interface SampleLine {
  readonly where: string
  readonly text: string
}

/** More zeros than this are told as 其余各格 0. */
const zerosShown = 3

/** Longer texts are cut. */
const longest = 160

/** What an example holds, as a person reads it: last year first, then texts, then cells. */
export function sampleLines(template: Template, sample: Sample): readonly SampleLine[] {
  const { profile, lastYear, file, year, title, signature, narratives, cells } = sample
  const last = lastYear ? sampleLines(template, lastYear) : []
  return [
    ...last.map(({ where, text }) => ({ where: `上年报告：${where}`, text })),
    ...line('本地要求', profile && profileById(profile).name),
    ...line('报告年度', year && String(year)),
    ...line('标题', title),
    ...line(
      '读到的文件',
      file?.blocks.map((block) => ('text' in block ? block.text : '')).join('\n'),
    ),
    ...Object.entries(narratives ?? {}).flatMap(([part, text]) =>
      line(nameOfPart(template, part), shortened(text)),
    ),
    ...cellLines(template, cells ?? {}),
    ...line('署名', signature?.name),
    ...line('成文日期', signature && (printedDate(signature.date) || '（没有写）')),
  ]
}

function line(where: string, text: string | undefined | 0): readonly SampleLine[] {
  return text ? [{ where, text }] : []
}

function nameOfPart({ parts }: Template, id: string): string {
  const part = parts.find((one) => one.id === id)
  return part ? headingOf(part) : '开头'
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}……（共 ${text.length} 字）` : text
}

function cellLines(template: Template, cells: Cells): readonly SampleLine[] {
  const given = formOf(template).cells.flatMap((cell) => {
    const value = cells[cell.id]
    return value === undefined ? [] : [{ cell, value }]
  })
  const zeros = given.filter(({ value }) => value === 0)
  const shown = zeros.length > zerosShown ? given.filter(({ value }) => value !== 0) : given
  const rest = given.length - shown.length
  return [
    ...shown.map(({ cell, value }) => ({
      where: cellName(cell),
      text: printed(value, cell.type === 'money'),
    })),
    ...(rest > 0 ? [{ where: `其余 ${rest} 格`, text: '0' }] : []),
  ]
}

function printed(value: CellValue, isMoney: boolean): string {
  return isMoney ? `${printCell(value, 'money')} 万元` : printCell(value, 'count')
}
