import type { Generated } from 'kysely'
import type { PeopleTables } from './people-tables.ts'
import type { ReviewTables } from './review-tables.ts'

/**
 * The tables. Columns are portable between SQLite and PostgreSQL: text ids, ISO timestamps as text,
 * booleans as 0 and 1, JSON as text.
 */
export interface Tables extends PeopleTables, ReviewTables {
  reports: ReportsTable
  report_fields: ReportFieldsTable
  report_changes: ReportChangesTable
}

export interface ReportsTable {
  id: string
  /** Whose report it is; `local` at a machine without accounts. */
  organization: string
  template: string
  created_at: string
  updated_at: string
  /** Counts the saves that wrote something. */
  revision: number
  deleted_at: string | null
  /** How far it has come; see lib/review/state.ts. */
  state: Generated<string>
  /** Who sent it last. */
  sent_by: Generated<string | null>
  /** Who began it, and their name as it was then; '' where nobody noted it. */
  created_by: Generated<string>
  created_by_name: Generated<string>
}

export interface ReportFieldsTable {
  report_id: string
  field: string
  /** JSON; `null` where the field was cleared, so that others learn of it. */
  value: string
  /** The revision that wrote it last. */
  revision: number
}

/** What was written when and by whom; a row with equal sides records a replay. */
export interface ReportChangesTable {
  report_id: string
  /** Made by the client. */
  change_id: string
  revision: number
  field: string
  before_value: string
  after_value: string
  author: string
  at: string
  /** Its place among the changes of its revision. */
  position: Generated<number>
  /** The author's name as it was then. */
  author_name: Generated<string>
}
