import type { Finding } from '#lib/checks/check.ts'
import type { ReadNote, ReadPage } from '#lib/page/read-page.ts'
import type { Places } from '#lib/places/places.ts'
import type { Report } from '#lib/report/report.ts'
import { withoutSpaces } from '#lib/text/half-width.ts'
import type { Template } from '#templates/schema.ts'

/** One file that was read as the report of one unit. */
export interface Unit {
  readonly id: string
  /** The name of the file. */
  readonly file: string
  readonly template: Template
  readonly report: Report
  readonly notes: readonly ReadNote[]
  readonly page: ReadPage
  /** The report in the public shape, to keep it as a draft. */
  readonly json: string
  /** The places that its checks need. */
  readonly places: Places
}

/** The name by which two files are of one unit. */
export function unitName({ report }: Pick<Unit, 'report'>): string {
  return withoutSpaces(report.agency)
}

/** What is told of a file in the table: the name of the unit, or that there is none. */
export function shownName({ report }: Pick<Unit, 'report'>): string {
  return report.agency.trim() || '没有读到名称'
}

const aboutHeadings = ['headingMissing', 'headingReworded', 'headingNumeral', 'reworded']

/** The places that were not read; what was found under other words was. */
export function unreadPlaces({ notes }: Pick<Unit, 'notes'>): readonly ReadNote[] {
  return notes.filter(({ kind }) => !aboutHeadings.includes(kind))
}

/** Those of them that no finding tells already, with the names of its cells. */
export function otherUnread(
  unit: Pick<Unit, 'notes'>,
  findings: readonly Finding[],
): readonly ReadNote[] {
  const told = findings.filter(({ check }) => tellsUnread.includes(check))
  const isTold = ({ kind, text, at }: ReadNote) =>
    told.some(({ check, message, cells }) => {
      if (check === 'table-missing') return kind === 'tableMissing'
      const isOwn = at.includes('.') && cells.some((id) => `${id}.`.startsWith(`${at}.`))
      return isOwn || (text !== '' && message.includes(text))
    })
  return unreadPlaces(unit).filter((note) => !isTold(note))
}

const tellsUnread = ['unread-cell', 'not-a-count', 'table-missing']
