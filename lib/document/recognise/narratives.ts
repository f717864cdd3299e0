import type { ReadNote } from '#lib/page/read-page.ts'
import type { Part, Template } from '#templates/schema.ts'
import type { Spans } from './contradictions.ts'
import type { FormLines } from './form-lines.ts'
import { labelKey } from './label-key.ts'
import type { LineCell, PageLine } from './page-lines.ts'
import type { PartHeading } from './part-headings.ts'
import type { TableRecord } from './table-records.ts'
import { isBlankText, isValueText } from './value-text.ts'

/** The lines of a part: from its heading, or from its table where the heading is lost, to the next part. */
export interface PartRegion {
  readonly part: Part
  readonly from: number
  readonly to: number
  readonly heading?: PartHeading
}

/** Cuts a page into its parts; `end` is where the text of the page ends. */
export function partRegions(
  { parts }: Template,
  headings: readonly PartHeading[],
  { lines, spans, end }: { lines: readonly PageLine[]; spans: Spans; end: number },
): readonly PartRegion[] {
  const starts = parts.flatMap((part, index): Start[] => {
    const heading = headings.find((one) => one.part === part)
    if (heading) return [{ part, heading, at: heading.line, from: heading.line + 1 }]
    const at = startWithoutHeading(parts, index, { lines, spans })
    return at === undefined ? [] : [{ part, at, from: at }]
  })
  return starts.map(({ at: _, ...start }, index) => ({
    ...start,
    to: Math.max(start.from, Math.min(end, starts[index + 1]?.at ?? end)),
  }))
}

interface Start extends Omit<PartRegion, 'to'> {
  /** The line of its heading, or else its first line. */
  readonly at: number
}

function startWithoutHeading(
  parts: readonly Part[],
  index: number,
  { lines, spans }: { lines: readonly PageLine[]; spans: Spans },
): number | undefined {
  const spanOf = (part: Part | undefined) =>
    part?.content.kind === 'table' ? spans.get(part.content.table) : undefined
  const own = spanOf(parts[index])
  if (!own) {
    const last = spanOf(parts[index - 1])?.last
    return last === undefined ? undefined : last + 1
  }
  let start = own.first
  while (start > 0 && lines[start - 1]?.cells) start--
  return start
}

/** The text of a part: its lines, without numbers of pages and tables. */
export function partText(lines: readonly PageLine[], { from, to, heading }: PartRegion): string {
  const own = lines.slice(from, to).flatMap((line) => (line.kind === 'table' ? [] : [line.text]))
  return [heading?.behind ?? '', ...own]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n')
}

/** What stands in the part of a table and is none of it, and tables that stand in a text. */
export function unplacedNotes(
  lines: readonly PageLine[],
  region: PartRegion,
  { form, loose }: { readonly form: FormLines; readonly loose: readonly TableRecord[] },
): ReadNote[] {
  const isTable = region.part.content.kind === 'table'
  const own = lines
    .slice(region.from, region.to)
    .map((line) => (isTable ? looseText(line, form) : strayRow(line)))
  const values = loose
    .filter(({ line }) => isTable && line >= region.from && line < region.to)
    .map((record) => [record.label, ...record.values.map(({ text }) => text.trim())].join(' '))
  const found = [...own, ...values].map((text) => text.trim()).filter((text) => text !== '')
  if (found.length === 0) return []
  const text = found.join(' ').slice(0, longestNote)
  return [{ kind: 'unplaced', text, at: region.part.id }]
}

const longestNote = 200

/** Shorter texts beside a table are its unit or a piece of a head, unless they count something. */
const shortestWords = 4
const counted = /^[\d一二两三四五六七八九十百千]/

function looseText({ cells, text: own }: PageLine, { words }: FormLines): string {
  const filled = cells?.filter((cell) => !isBlankText(cell.text))
  const text = filled ? countAlone(filled) : own
  if (isBlankText(text) || isValueText(text)) return ''
  const key = labelKey(text)
  if (words.includes(key)) return ''
  return key.length < shortestWords && !counted.test(key) ? '' : text
}

/** A count in words that stands alone in its row, 三件: the row of its label was found without it. */
function countAlone([first, ...others]: readonly LineCell[]): string {
  const text = others.length === 0 ? (first?.text ?? '') : ''
  return text.length <= longestCount && counted.test(text) ? text : ''
}

const longestCount = 8

function strayRow({ kind, cells }: PageLine): string {
  return kind === 'table' && cells ? cells.map(({ text }) => text.trim()).join(' ') : ''
}
