import type { BlockFrame, FramedRow } from './block-frame.ts'
import type { GridPlace } from './grid-map.ts'
import { isPrinted, type TableNames } from './table-names.ts'

/** Which row of the table each row of a block is for. */
export interface RowLines {
  /** By row of values; undefined where none is known. */
  readonly lines: readonly (string | undefined)[]
  /** By column of the block, where heads stand several times side by side, once for each row. */
  readonly byHead?: readonly (string | undefined)[]
  /** The block brings neither labels nor heads of the table: the caret says where it belongs. */
  readonly isBare: boolean
  /** Rows follow each other from where the caret stands, though nothing names them. */
  readonly isGuessed: boolean
  /** Rows of the block without a label that fit between named ones. */
  readonly between: readonly number[]
}

interface Target {
  readonly names: TableNames
  readonly at: GridPlace
}

interface Chosen {
  readonly rows?: Readonly<Record<number, string>>
  readonly firstRow?: string
}

/** Finds the rows: by their labels, by their number, else from the caret on. */
export function rowLines(frame: BlockFrame, target: Target, choices: Chosen): RowLines {
  const chosen = frame.rows.map(({ at, label }) => choices.rows?.[at] ?? label.named?.line)
  if (chosen.some((line) => line !== undefined)) return labelled(frame, chosen, target.names)
  const none = { lines: [], isBare: false, isGuessed: false, between: [] }
  const headed = frame.rows.filter(({ heads }) => heads.some(({ texts }) => texts.length > 0))
  if (headed.length === 0) {
    const byRow = frame.rows.some(({ heads }) => heads.some(({ row }) => row))
    const isGuessed = frame.side > 0 || frame.hasPrinted
    return byRow ? none : { ...none, isBare: true, isGuessed }
  }
  if (headed.some(({ heads }) => heads.some(({ row }) => row))) return none
  const byHead = repeated(frame, target.names)
  return byHead ? { ...none, byHead } : { ...none, ...counted(frame, target, choices.firstRow) }
}

/** Rows with labels; those without one that fit exactly between their neighbours take the lines there. */
function labelled(
  { rows }: BlockFrame,
  chosen: readonly (string | undefined)[],
  names: TableNames,
): RowLines {
  const all = [...names.cells.keys()]
  const lines = chosen.map((line) => line || undefined)
  const between: number[] = []
  for (const [from, to] of runsWithout(lines)) {
    const run = rows.slice(from, to)
    const before = from === 0 ? -1 : all.indexOf(lines[from - 1] ?? '')
    const after = to === lines.length ? all.length : all.indexOf(lines[to] ?? '')
    const isOpen = run.every((row) => isUnlabelled(row, names))
    if (!isOpen || after - before - 1 !== run.length) continue
    for (const [at, row] of run.entries()) {
      lines[from + at] = all[before + 1 + at]
      between.push(row.at)
    }
  }
  return { lines, isBare: false, isGuessed: false, between }
}

/** The runs of rows that nothing names, as [start, end). */
function runsWithout(
  lines: readonly (string | undefined)[],
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const [at, line] of lines.entries()) {
    const last = runs.at(-1)
    if (line !== undefined) continue
    if (last && last[1] === at) last[1] = at + 1
    else runs.push([at, at + 1])
  }
  return runs
}

/** No label at all, or the label of a group that reaches over it. */
function isUnlabelled({ label, values }: FramedRow, names: TableNames): boolean {
  return values.length > 0 && label.texts.every((text) => isPrinted(names, text))
}

/** Heads that stand side by side once for each row of the table, as printed, over one row of values. */
function repeated({ rows }: BlockFrame, names: TableNames) {
  const [row, ...more] = rows
  const all = [...names.cells].flatMap(([line, cells]) =>
    cells.map(({ column }) => ({ line, column })),
  )
  const heads = (row?.heads ?? []).flatMap(({ column }, at) => (column ? [{ at, column }] : []))
  const isWhole =
    names.hasRowsAbove &&
    more.length === 0 &&
    heads.length === all.length &&
    heads.every(({ column }, at) => column.line === all[at]?.column)
  if (!isWhole) return undefined
  const lines: (string | undefined)[] = []
  for (const [at, head] of heads.entries()) lines[head.at] = all[at]?.line
  return lines
}

/** Rows under heads alone: all rows that have these columns if they are as many, else from the caret on. */
function counted(frame: BlockFrame, { names, at }: Target, firstRow: string | undefined) {
  const last = frame.rows.map(({ values }) => values.length > 0).lastIndexOf(true)
  const rows = frame.rows.slice(0, last + 1)
  const all = [...names.cells.keys()]
  if (rows.length === all.length && rows.every((row, index) => fits(row, all[index], names)))
    return { lines: all, isGuessed: false }
  const [first] = rows
  const open = all.filter((line) => first && fits(first, line, names))
  const isOne = rows.every(({ heads }) => heads === first?.heads)
  if (isOne && rows.length === open.length) return { lines: open, isGuessed: false }
  const cells = [...names.cells.values()].flat()
  const focused = cells.find(({ id }) => id === at.ref)?.row
  const start = Math.max(0, open.indexOf(firstRow ?? focused ?? ''))
  return { lines: open.slice(start), isGuessed: true }
}

/** Whether a row of the table has all the columns that the heads over a pasted row name. */
function fits({ heads }: FramedRow, line: string | undefined, names: TableNames): boolean {
  const columns = (names.cells.get(line ?? '') ?? []).map(({ column }) => column)
  return heads.every(({ column }) => !column || columns.includes(column.line))
}
