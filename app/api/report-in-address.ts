import { type AskedReport, askedReport, mayWrite } from '#app/asked-report.ts'
import { reportIsReadOnly, reportNotFound } from './refusal.ts'

/** What the address of a report route names. */
export interface ReportContext {
  readonly params: Promise<{ readonly id: string }>
}

/** The report in the address; one that the person may not see is not found. */
export async function reportToSee({ params }: ReportContext): Promise<AskedReport> {
  const asked = await askedReport((await params).id)
  if (!asked) throw reportNotFound()
  return asked
}

/** The report in the address, which the person may change. */
export async function reportToWrite(context: ReportContext): Promise<AskedReport> {
  const asked = await reportToSee(context)
  if (!mayWrite(asked)) throw reportIsReadOnly()
  return asked
}
