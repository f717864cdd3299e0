import { isReportId } from '#lib/store/report-id.ts'
import { reportNotFound } from './refusal.ts'

/** What the address of a report route names. */
export interface ReportContext {
  readonly params: Promise<{ readonly id: string }>
}

/** The id in the address; one that no report can have is not found. */
export async function reportId({ params }: ReportContext): Promise<string> {
  const { id } = await params
  if (!isReportId(id)) throw reportNotFound()
  return id
}
