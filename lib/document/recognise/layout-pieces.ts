import type { Block, TableBlock, TableCell } from '#lib/page/block.ts'
import { labelKey } from './label-key.ts'
import { isBlankText, isValueText } from './value-text.ts'

interface Labels {
  /** Keys of the headings of parts. */
  readonly heads: ReadonlySet<string>
  /** Keys of the labels of tables. */
  readonly keys: ReadonlySet<string>
}

/** A table without the rows that only lay out a text: these are paragraphs between its pieces. */
export function layoutPieces(table: TableBlock, labels: Labels): readonly Block[] {
  const texts = table.rows.map(onlyText)
  const isNoTable = texts.every((text) => text !== undefined && !labels.keys.has(labelKey(text)))
  if (!isNoTable && !texts.some((text) => isOfText(text, labels))) return [table]
  if (hasSpansDown(table)) return [table]
  const pieces: Block[] = []
  let rows: (readonly TableCell[])[] = []
  const endRows = () => {
    if (rows.length > 0) pieces.push({ ...table, rows })
    rows = []
  }
  for (const [at, row] of table.rows.entries()) {
    const text = isNoTable || isLaidOut(texts, at, labels) ? texts[at] : undefined
    if (text === undefined) rows.push(row)
    else {
      endRows()
      pieces.push({ kind: 'paragraph', text })
    }
  }
  endRows()
  return pieces
}

/** Taken apart, the rows below a span would no longer be at their columns. */
function hasSpansDown({ rows }: TableBlock): boolean {
  return rows.some((row) => row.some(({ rowspan = 1 }) => rowspan > 1))
}

/** The text of a row that has no other; undefined where it has several, or a value. */
function onlyText(row: readonly TableCell[]): string | undefined {
  const filled = row.filter(({ text }) => !isBlankText(text))
  const text = filled[0]?.text
  return filled.length > 1 || text === undefined || isValueText(text) ? undefined : text
}

/** A sentence, or the heading of a part. */
function isOfText(text: string | undefined, { heads }: Labels): boolean {
  return text !== undefined && (/[。！？；]/.test(text) || heads.has(labelKey(text)))
}

/** Text, or a line beside it that is no label of a table: a title, a sub-head, a signature. */
function isLaidOut(texts: Texts, at: number, labels: Labels): boolean {
  return (
    isOfText(texts[at], labels) ||
    ([-1, 1] as const).some((step) => isBeside(texts, at, { labels, step }))
  )
}

type Texts = readonly (string | undefined)[]

/** Whether the next row that is no plain line is text. */
function isBeside(
  texts: Texts,
  at: number,
  { labels, step }: { readonly labels: Labels; readonly step: 1 | -1 },
): boolean {
  let near = at
  while (isPlain(texts[near], labels)) near += step
  return near !== at && isOfText(texts[near], labels)
}

function isPlain(text: string | undefined, labels: Labels): boolean {
  return text !== undefined && !isOfText(text, labels) && !labels.keys.has(labelKey(text))
}
