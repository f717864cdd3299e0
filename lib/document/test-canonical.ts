import { formOf } from '#lib/report/form.ts'
import { selfNameOf } from '#lib/report/phrase.ts'
import type { Report } from '#lib/report/report.ts'
import { withoutEqualTotals } from '#lib/report/without-equal-totals.ts'
import type { Template } from '#templates/schema.ts'

/**
 * Test code: the report that a page can tell. What is not printed is left out: the short name; how the
 * agency calls itself, contact and website where the preamble is typed; the office where it is the
 * agency; a total that says what its sum says. Lines are trimmed, empty ones dropped.
 */
export function canonical(template: Template, report: Report): Report {
  const { shortName: _, selfName, contact, website, ...printed } = report
  const { selfName: _own, ...unnamed } = report
  const isTyped = report.narratives.preamble !== undefined
  const isOwn = selfName !== undefined && selfName !== selfNameOf(unnamed)
  return {
    ...printed,
    ...(!isTyped && isOwn && { selfName }),
    ...(!isTyped && contact && { contact }),
    ...(!isTyped && website && { website }),
    cells: withoutEqualTotals(formOf(template), report.cells),
  }
}
