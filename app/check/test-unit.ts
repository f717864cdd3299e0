import { ordinaryReport } from '#lib/checks/ordinary-report.ts'
import { compose } from '#lib/document/compose.ts'
import type { Report } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Unit } from './unit.ts'

let last = 0

/** Test code: a file that was read as an ordinary report, but for what is said. */
export function testUnit(
  { cells = {}, ...differs }: Partial<Report> = {},
  more: Partial<Unit> = {},
): Unit {
  last += 1
  const ordinary = ordinaryReport(annualReport2021)
  const report = { ...ordinary, ...differs, cells: { ...ordinary.cells, ...cells } }
  const blocks = compose(annualReport2021, report)
  return {
    id: `unit-${last}`,
    file: `${last}.docx`,
    template: annualReport2021,
    report,
    notes: [],
    page: { blocks, notes: [] },
    json: '',
    places: [],
    ...more,
  }
}
