import { cellName } from '#lib/report/cell-name.ts'
import type { Layout } from './best-layout.ts'
import type { Landing } from './landing.ts'
import { hasHeads, type LeftWhy } from './place-block.ts'
import type { Named, TableNames } from './table-names.ts'

/** Something about a paste that is not certain, or that it leaves out, as a sentence. */
export interface PasteDoubt {
  readonly kind:
    | 'tables'
    | 'transposed'
    | 'near'
    | 'label'
    | 'head'
    | 'between'
    | 'rows'
    | 'columns'
    | 'outside'
    | 'twice'
    | 'junk'
    | 'sums'
    | 'others'
    | 'told'
  readonly says: string
}

interface Doubtful extends Layout {
  /** How many tables are on the clipboard. */
  readonly tables: number
  readonly landings: readonly Landing[]
  readonly wrongSums: number
  readonly told: readonly string[]
  readonly names: TableNames
}

/** All that a person has to see before a block is pasted. */
export function pasteDoubts(paste: Doubtful): readonly PasteDoubt[] {
  const { tables, table, told } = paste
  const others = quoted(paste.frame.others.map(({ text }) => text))
  const says: readonly (readonly [PasteDoubt['kind'], string])[] = [
    [
      'tables',
      tables > 1 && table >= 0 ? `剪贴板里有 ${tables} 个表格，取的是第 ${table + 1} 个。` : '',
    ],
    ['transposed', turnedSentence(paste)],
    ['near', nearSentence(paste)],
    ['label', labelSentence(paste)],
    ['head', headSentence(paste)],
    ['between', betweenSentence(paste)],
    ['rows', rowsSentence(paste)],
    ['columns', columnsSentence(paste)],
    ['outside', leftSentence(paste, 'outside', '超出表格范围')],
    ['twice', leftSentence(paste, 'twice', '与前面的内容落在同一格')],
    ['junk', junkSentence(paste)],
    ['sums', sumsSentence(paste)],
    ['others', others && `没有填入的文字：${others}。`],
    ...told.map((sentence) => ['told', sentence] as const),
  ]
  return says.flatMap(([kind, sentence]) => (sentence === '' ? [] : [{ kind, says: sentence }]))
}

function turnedSentence({ isTransposed, isEitherWay }: Layout): string {
  if (isEitherWay) return '行名和栏名对调也说得通，请看清填在哪里；不对的选“转置”。'
  return isTransposed ? '行和列对调后填入（转置）。' : ''
}

/** More than these are counted, not listed. */
const listed = 4
const longestQuote = 24

function quoted(texts: readonly string[]): string {
  const all = [...new Set(texts)]
  const shown = all
    .slice(0, listed)
    .map((text) => `“${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}”`)
  const more = all.length > listed ? `等 ${all.length} 处` : ''
  return shown.join('、') + more
}

/** Labels written otherwise than the form prints them, with the line they were taken for. */
function nearSentence({ frame, names }: Doubtful): string {
  const heads = new Set(frame.rows.flatMap((row) => row.heads))
  const told = [
    ...frame.rows.flatMap(({ label }) => near(label.texts, label.named, names.rows)),
    ...[...heads].flatMap(({ texts, column, row }) => [
      ...near(texts, column, names.columns),
      ...near(texts, row, names.rows),
    ]),
  ]
  const all = [...new Set(told)]
  if (all.length === 0) return ''
  const more = all.length > listed ? `等 ${all.length} 处` : ''
  return `名称与表格不完全相同，对应为：${all.slice(0, listed).join('、')}${more}。`
}

function near(
  texts: readonly string[],
  named: Named | undefined,
  lines: TableNames['rows'],
): readonly string[] {
  const line = lines.find(({ id }) => id === named?.line)
  const [text] = texts
  return named && !named.isExact && line && text ? [`“${text}”→${line.short}`] : []
}

function labelSentence({ frame, placed }: Doubtful): string {
  const left = new Set(placed.placed.filter(({ why }) => why === 'label').map(({ row }) => row))
  const rows = frame.rows.filter(({ at, label, values }) => {
    const isUnknown = placed.isBare && label.texts.length > 0 && values.length > 0
    return left.has(at) || isUnknown
  })
  if (rows.length === 0) return ''
  const labels = quoted(rows.flatMap(({ label }) => label.texts.slice(0, 1)))
  const count = left.size > 0 ? `，${left.size} 行没有填入` : ''
  return labels ? `表格里没有这样的行：${labels}${count}。` : `${left.size} 行没有行名，没有填入。`
}

function headSentence({ frame, placed }: Doubtful): string {
  const left = placed.placed.filter(({ why }) => why === 'head')
  if (left.length === 0) return ''
  const rows = new Map(frame.rows.map((row) => [row.at, row]))
  const heads = quoted(
    left.flatMap(({ row, column }) => rows.get(row)?.heads[column]?.texts[0] ?? []),
  )
  return heads
    ? `表格里没有这样的栏：${heads}，${left.length} 格没有填入。`
    : `${left.length} 格上面没有栏名，没有填入。`
}

function betweenSentence({ placed: { between } }: Doubtful): string {
  return between.length > 0 ? `${between.length} 行没有行名，按上下行的位置填入。` : ''
}

function rowsSentence({ placed, landings }: Doubtful): string {
  const [first] = landings
  if (!placed.guessed.rows) return ''
  return first
    ? `没有可以对应的行名，从“${startOf(first, placed.isBare)}”起往下填。`
    : '没有可以对应的行名。'
}

/** Bare values begin at a cell, rows under heads at a row. */
function startOf({ cell }: Landing, isBare: boolean): string {
  return isBare ? cellName(cell) : `${cell.table.rows[cell.row]?.short}`
}

function columnsSentence({ placed, landings }: Doubtful): string {
  const [first] = landings
  if (!placed.guessed.columns) return ''
  return first
    ? `没有栏名，从“${first.cell.table.columns[first.cell.column]?.short}”这一栏起往右填。`
    : '没有栏名。'
}

function leftSentence({ placed }: Doubtful, why: LeftWhy, reason: string): string {
  const left = placed.placed.filter((text) => text.why === why)
  if (left.length === 0) return ''
  return `${left.length} 格${reason}，粘贴后不会保留：${quoted(left.map(({ text }) => text))}。`
}

/** Figures under heads go where the heads say; without heads, sums that fail tell of another order. */
function sumsSentence({ frame, wrongSums }: Doubtful): string {
  if (wrongSums < 2 || frame.rows.some(hasHeads)) return ''
  return `填入后有 ${wrongSums} 个总计与各项之和不同，请核对各栏的次序。`
}

/** Texts in cells of numbers that no one can take for a number. */
function junkSentence({ landings }: Doubtful): string {
  const junk = landings.filter(
    ({ value, reading }) => typeof value === 'object' && value && !reading,
  )
  if (junk.length === 0) return ''
  return `${junk.length} 格不是数字，照原样填入并标出：${quoted(junk.map(({ text }) => text))}。`
}
