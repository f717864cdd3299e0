import { openCounts, openFindings } from '#lib/checks/answered.ts'
import { findingsOf } from '#lib/checks/findings-of.ts'
import { country } from '#lib/places/country.ts'
import { percentComplete } from '#lib/report/completeness.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import type { State } from '#lib/review/state.ts'
import type { ListedDraft } from '#lib/store/list-reports.ts'
import { printedDate } from '#lib/text/date.ts'
import { deadlineOf, profileById } from '#templates/profiles/registry.ts'
import { templateById } from '#templates/registry.ts'
import { printedTime } from './printed-time.ts'

/** One report in the list: only what is shown of it. */
export interface ListRow {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly state: State
  readonly percent: number
  readonly errors: number
  readonly warnings: number
  /** In words, on the clock of China: `1月6日 10:32`. */
  readonly saved: string
  /** By when it is to be published, in words; '' where nothing says. */
  readonly due: string
}

/** What the list shows of a report; `today` is YYYY-MM-DD. */
export function listRow(
  { id, draft, state, savedAt }: Omit<ListedDraft, 'organization'>,
  today: string,
): ListRow {
  const { report, label, profile } = draft
  const template = templateById(report.template)
  const day = deadlineOf(profileById(profile), 'publish', report)
  const shown = {
    id,
    name: label || report.shortName || report.agency || '未命名单位',
    year: report.year,
    state,
    saved: printedTime(savedAt),
    due: day ? `${printedDate(day)}前公布` : '',
  }
  if (!template) return { ...shown, percent: 0, errors: 0, warnings: 0 }
  const findings = findingsOf(template, draft, { today, places: country() })
  const { error, warning } = openCounts(openFindings(findings, draft.answers))
  return {
    ...shown,
    percent: percentComplete(template, carriedOn(template, draft)),
    errors: error,
    warnings: warning,
  }
}
