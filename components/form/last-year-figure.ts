import { printCell } from '#lib/report/cell-text.ts'
import type { Cell } from '#lib/report/form.ts'
import { valueAt } from '#lib/report/settled.ts'
import type { EditorStore } from './editor-store.ts'

/** What last year's report said in the same cell; '' where it is not known. */
export function lastYearFigure(store: EditorStore, { id, type }: Cell): string {
  const last = store.lastYear()
  const value = last ? valueAt(last.settled, id) : null
  return typeof value === 'number' ? printCell(value, type) : ''
}
