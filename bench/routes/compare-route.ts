import type { ReadNote } from '#lib/page/read-page.ts'
import { readReportFile } from '#lib/reading/read-report-file.ts'
import { printCell } from '#lib/report/cell-text.ts'
import type { Cell } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { settled, valueAt } from '#lib/report/settled.ts'
import { form } from './route-reports.ts'

/** What became of the cells of reports on one route. */
export interface RouteCount {
  readonly right: number
  /** Not read, and said so. */
  readonly told: number
  /** Read as something else, or lost without a word: none may be. */
  readonly wrong: readonly string[]
  /** The files that were not read at all: why. */
  readonly refused: readonly string[]
}

/** Reads a file that was made of a report and compares every cell. */
export async function compareRoute(
  file: { readonly name: string; readonly bytes: Uint8Array },
  report: Report,
): Promise<RouteCount> {
  const reading = await readReportFile(file)
  if (reading.kind === 'refused') return { right: 0, told: 0, wrong: [], refused: [reading.says] }
  const [wanted, read] = [settled(form, report.cells), settled(form, reading.report.cells)]
  const wrong: string[] = []
  let [right, told] = [0, 0]
  for (const cell of form.cells) {
    const [before, after] = [wanted, read].map((one) => printCell(valueAt(one, cell.id), cell.type))
    if (before === after) right += 1
    else if (after === '' && isTold(cell, reading.notes)) told += 1
    else wrong.push(`${cell.id}: ${before} → ${after}`)
  }
  return { right, told, wrong, refused: [] }
}

/** A sum is blank where any of its parts is, and what was skipped on the page may be any cell. */
function isTold({ id, isTotal }: Cell, notes: readonly ReadNote[]): boolean {
  return notes.some(
    ({ at }) => isTotal || at.startsWith('block:') || id === at || id.startsWith(`${at}.`),
  )
}
