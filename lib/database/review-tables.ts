/** What the review keeps of a report. */
export interface ReviewTables {
  review_settings: ReviewSettingsTable
  report_steps: ReportStepsTable
  report_signatures: ReportSignaturesTable
  signed_files: SignedFilesTable
  report_looks: ReportLooksTable
  report_ticks: ReportTicksTable
  report_threads: ReportThreadsTable
  report_comments: ReportCommentsTable
}

interface ByPerson {
  by_id: string
  /** Their name as it was then. */
  by_name: string
  at: string
}

export interface ReviewSettingsTable {
  organization: string
  levels: number
}

/** The log. */
export interface ReportStepsTable extends ByPerson {
  report_id: string
  /** Made by the client. */
  step_id: string
  /** Counts the steps of a report. */
  position: number
  step: string
  from_state: string
  to_state: string
  /** The network address it came from. */
  source: string
  revision: number
  reason: string | null
  /** JSON: threads, overruled errors, publication. */
  details: string
}

export interface ReportSignaturesTable extends ByPerson {
  report_id: string
  step_id: string
  hash: string
  revision: number
  /** When the report was opened again. */
  voided_at: string | null
}

/** A file as it was when the report was signed. */
export interface SignedFilesTable {
  report_id: string
  step_id: string
  format: string
  name: string
  type: string
  /** Base64. */
  content: string
}

/** The latest revision at which somebody was shown a part. */
export interface ReportLooksTable extends ByPerson {
  report_id: string
  part: string
  revision: number
}

/** That somebody found something in order that no program can judge. */
export interface ReportTicksTable extends ByPerson {
  report_id: string
  question: string
  revision: number
}

export interface ReportThreadsTable {
  id: string
  report_id: string
  /** JSON. */
  anchor: string
  at: string
  revision: number
  resolved_by_id: string | null
  resolved_by_name: string | null
  resolved_at: string | null
}

export interface ReportCommentsTable extends ByPerson {
  id: string
  thread_id: string
  position: number
  text: string
}
