import { looksNumeric } from './pasted-value.ts'
import { type Named, namedUnder, type TableNames } from './table-names.ts'

/** A block whose texts are trimmed, blank where a span covers the place. */
export type Grid = readonly (readonly string[])[]

/** What stands over a column of values. */
export interface PastedHead {
  /** As pasted, nearest first. */
  readonly texts: readonly string[]
  /** The column of the table that it names; and the row, where the table has its rows in its heads. */
  readonly column: Named | undefined
  readonly row: Named | undefined
}

/** What stands beside a row of values. */
export interface PastedLabel {
  /** As pasted, nearest first; none where the labels are blank. */
  readonly texts: readonly string[]
  readonly named: Named | undefined
}

/** The label of the last of these rows; what stands over its blanks are the groups it belongs to. */
export function labelOf(rows: Grid, side: number, names: TableNames): PastedLabel {
  const own = (rows.at(-1) ?? []).slice(0, side)
  const groups = own.map(
    (text, at) =>
      text ||
      (rows
        .map((row) => row[at] ?? '')
        .filter(Boolean)
        .at(-1) ??
        ''),
  )
  const texts = own
    .filter((text) => text !== '' && !looksNumeric(text) && !names.units.has(text))
    .reverse()
  return { texts, named: firstNamed(texts, groups, { names, side: 'rows' }) }
}

interface Among {
  readonly names: TableNames
  readonly side: 'rows' | 'columns'
}

function firstNamed(
  texts: readonly string[],
  all: readonly string[],
  among: Among,
): Named | undefined {
  for (const text of texts) {
    const others = all.filter((other) => other !== text)
    const named = namedUnder(among, text, others)
    if (named) return named
  }
  return undefined
}

interface Over {
  readonly side: number
  readonly width: number
  readonly names: TableNames
}

/** What stands over each column, by rows of heads. */
export function headsOf(stack: Grid, { side, width, names }: Over): readonly PastedHead[] {
  if (stack.length === 0) return []
  return Array.from({ length: width }, (_, column) => {
    if (column < side) return { texts: [], column: undefined, row: undefined }
    const own = stack
      .map((row) => row[column] ?? '')
      .filter(Boolean)
      .reverse()
    const all = [...own, ...groupsOver(stack, column, side)]
    const named = firstNamed(own, all, { names, side: 'columns' })
    const above = names.hasRowsAbove ? all : []
    return { texts: own, column: named, row: firstNamed(above, all, { names, side: 'rows' }) }
  })
}

/** The heads that reach over a column from its left: only where a head of its own stands under them. */
function groupsOver(stack: Grid, column: number, side: number): readonly string[] {
  const lowest = stack.map((row) => (row[column] ?? '') !== '').lastIndexOf(true)
  return stack.slice(0, Math.max(0, lowest)).flatMap((row) => {
    if ((row[column] ?? '') !== '') return []
    return row.slice(side, column).filter(Boolean).slice(-1)
  })
}
