import { isBlank } from '#lib/checks/is-blank.ts'
import type { ReadNote } from '#lib/page/read-page.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import { formOf } from '#lib/report/form.ts'
import type { Cells, CellValue } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import type { Template } from '#templates/schema.ts'

/** Test code: the cells that came out otherwise than printed and nobody was told: must be none. */
export function silentlyWrong(
  template: Template,
  printed: Cells,
  { cells, notes }: { readonly cells: Cells; readonly notes: readonly ReadNote[] },
): readonly string[] {
  const form = formOf(template)
  const [want, got] = [settled(form, printed).values, settled(form, cells).values]
  return form.cells.flatMap(({ id }, at) => {
    const [wanted, found] = [plain(want[at]), plain(got[at])]
    if (wanted === found) return []
    if (found === '' && isTold(id, notes)) return []
    return [`${id}: printed ${wanted || 'blank'}, read ${found || 'blank'}`]
  })
}

function plain(value: CellValue | undefined): string {
  if (isBlank(value)) return ''
  return typeof value === 'object'
    ? (value?.text.normalize('NFKC').replace(/\s/g, '') ?? '')
    : String(value)
}

/** A note speaks of the cell, its row or its table. */
function isTold(id: CellId, notes: readonly ReadNote[]): boolean {
  return notes.some(({ at }) => id === at || id.startsWith(`${at}.`))
}

/** Test code: how many cells came out as printed, and how many are blank and told. */
export function counted(template: Template, printed: Cells, cells: Cells) {
  const form = formOf(template)
  const [want, got] = [settled(form, printed).values, settled(form, cells).values]
  const right = form.cells.filter((_, at) => plain(want[at]) === plain(got[at])).length
  return { right, of: form.cells.length }
}
