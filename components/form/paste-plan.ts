import type { TableBlock } from '#lib/page/block.ts'
import { parseCell, printCell } from '#lib/report/cell-text.ts'
import { cellField } from '#lib/report/fields.ts'
import type { Cell, Form } from '#lib/report/form.ts'
import type { Cells, CellValue } from '#lib/report/report.ts'
import { settled, valueAt } from '#lib/report/settled.ts'
import { type BareBlock, bareBlock } from './block-labels.ts'
import type { Write } from './editor-values.ts'
import { cellOf } from './field-text.ts'
import { covers, type GridMap, type GridPlace } from './grid-map.ts'
import type { PastedBlock } from './pasted-block.ts'

/** A value that a paste would replace, as it is printed. */
export interface Overwrite {
  readonly cell: Cell
  readonly before: string
  readonly after: string
}

/** What a paste would do. */
export interface PastePlan {
  readonly writes: readonly Write[]
  readonly overwrites: readonly Overwrite[]
  /** How many pasted texts have no cell to land in. */
  readonly outside: number
}

/** The table that is pasted into, and where. */
export interface PasteTarget {
  readonly form: Form
  readonly table: TableBlock
  readonly map: GridMap
  readonly at: GridPlace
  readonly cells: Cells
}

type Landed = ReadonlyMap<string, { readonly cell: Cell; readonly value: CellValue }>

/**
 * Lays a block into a table. Its first value lands at the place; with row labels it begins in the
 * first column and each row goes to the row its label names; under column heads it begins in the
 * first row. Blanks in it leave their cells alone. A total that equals its sum stays derived.
 */
export function planPaste(block: PastedBlock, target: PasteTarget): PastePlan {
  const bare = bareBlock(block, target.table)
  const landed = new Map<string, { cell: Cell; value: CellValue }>()
  let outside = 0
  for (const { text, ref } of placed(bare, target)) {
    const cell = ref === undefined ? undefined : cellOf(target.form, `cells.${ref}`)
    if (!cell || landed.has(cell.id)) outside += 1
    else landed.set(cell.id, { cell, value: parseCell(text, cell.type) })
  }
  const writes = withoutSums(landed, target)
  return { writes, overwrites: overwritesOf(landed, target), outside }
}

interface Placed {
  readonly text: string
  readonly ref: string | undefined
}

function placed(bare: BareBlock, { map, at }: PasteTarget): readonly Placed[] {
  const lines = map.rows
  const first = firstColumn(bare, map, at)
  const starts = rowNumbers(bare, map, at)
  return bare.rows.flatMap(({ texts }, index) => {
    const line = lines[starts[index] ?? -1] ?? []
    return texts.flatMap((text, offset): Placed[] => {
      if (text === undefined || text.trim() === '') return []
      const place = line.find((cell) => covers(cell, first + offset))
      return [{ text, ref: place?.cell.ref }]
    })
  })
}

function firstColumn(bare: BareBlock, map: GridMap, at: GridPlace): number {
  const widest = Math.max(0, ...bare.rows.map(({ texts }) => texts.length))
  const lefts = map.rows.flat().map(({ left }) => left)
  const columns = new Set(lefts).size
  return bare.hadSide || (bare.hadHead && widest >= columns) ? Math.min(...lefts) : at.column
}

/** The value row of each pasted row: the one its label names, else the one after the row before. */
function rowNumbers(bare: BareBlock, map: GridMap, at: GridPlace): readonly number[] {
  const atRow = map.rows.findIndex((row) => row.some(({ cell }) => cell.ref === at.ref))
  const firstNamed = bare.rows.findIndex(({ named }) => named !== undefined)
  const named = bare.rows[firstNamed]?.named
  const top = bare.hadHead && !bare.hadSide ? 0 : atRow
  let next = named === undefined ? top : named - firstNamed
  return bare.rows.map((row) => {
    const number = row.named ?? next
    next = number + 1
    return number
  })
}

function withoutSums(landed: Landed, { form, cells }: PasteTarget): readonly Write[] {
  const all = [...landed.values()]
  const pasted = all.map(({ cell, value }) => [cell.id, cell.isTotal ? undefined : value] as const)
  const sums = settled(form, { ...cells, ...Object.fromEntries(pasted) })
  return all.map(({ cell, value }) => {
    const isSum = cell.isTotal && value !== null && valueAt(sums, cell.id) === value
    return { field: cellField(cell.id), value: isSum ? null : value }
  })
}

function overwritesOf(landed: Landed, { cells }: PasteTarget): readonly Overwrite[] {
  return [...landed.values()].flatMap(({ cell, value }) => {
    const before = printCell(cells[cell.id] ?? null, cell.type)
    const after = printCell(value, cell.type)
    return before === '' || before === after ? [] : [{ cell, before, after }]
  })
}
