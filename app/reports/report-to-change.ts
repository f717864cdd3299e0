import { type AskedReport, askedReport, mayWrite } from '#app/asked-report.ts'
import { maySeeOnly, type Outcome, reportIsGone } from './outcome.ts'

/** The report that an action is to change, or the sentence that says why the person may not. */
export async function reportToChange(
  id: unknown,
  deed: 'edit' | 'delete' = 'edit',
): Promise<Outcome<AskedReport>> {
  const asked = await askedReport(id)
  if (!asked) return reportIsGone
  return mayWrite(asked, deed) ? asked : maySeeOnly
}
