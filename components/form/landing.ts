import { printCell } from '#lib/report/cell-text.ts'
import type { Cell } from '#lib/report/form.ts'
import type { Cells, CellValue } from '#lib/report/report.ts'
import { type PastedValue, pastedValue, type Reading } from './pasted-value.ts'
import type { PlacedText } from './place-block.ts'

/** A value that a paste would replace, as it is printed. */
export interface Overwrite {
  readonly cell: Cell
  readonly before: string
  readonly after: string
}

/** A cell that takes a pasted text. */
export interface Landing extends Overwrite {
  readonly text: string
  readonly value: CellValue
  readonly reading?: PastedValue['reading']
}

/** Which kinds of texts are taken as the numbers they mean. */
export type Taken = Partial<Record<Reading, boolean>>

/** What a placed text does to its cell; nothing where it has none. */
export function landingOf(
  { text, cell }: PlacedText,
  cells: Cells,
  taken: Taken | undefined,
): readonly Landing[] {
  if (!cell) return []
  const { value: plain, reading } = pastedValue(text, cell)
  const isTaken = reading !== undefined && isTakenAs(reading.kind, taken)
  const value = isTaken ? reading.number : plain
  const before = printCell(cells[cell.id] ?? null, cell.type)
  const after = printCell(value, cell.type)
  return [{ cell, text, value, before, after, ...(reading && { reading }) }]
}

/** A number in words or as an amount is the same number; what 无 and - stand for, a person says. */
export function isTakenAs(kind: Reading, taken: Taken | undefined): boolean {
  return taken?.[kind] ?? kind !== 'nothing'
}
