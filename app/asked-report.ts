import { rolesIn } from '#lib/auth/roles-in.ts'
import { currentPerson, type Person } from '#lib/auth/who.ts'
import { database } from '#lib/database/connection.ts'
import { may } from '#lib/review/permissions.ts'
import type { Role } from '#lib/review/role.ts'
import { type VisibleReport, visibleReport } from '#lib/store/visible-report.ts'

/** A report that somebody asks for, who asks, and what they are to it. */
export interface AskedReport extends VisibleReport {
  readonly person: Person
  readonly roles: readonly Role[]
}

/**
 * The report with an id from outside, if the person asking may see it; undefined where it is
 * another office's or does not exist, which nobody can tell apart. Every page, action and handler
 * that is given the id of a report begins with this.
 */
export async function askedReport(id: unknown): Promise<AskedReport | undefined> {
  const person = await currentPerson()
  if (typeof id !== 'string') return undefined
  const report = await visibleReport(await database(), id, person.offices)
  if (!report) return undefined
  const roles = rolesIn(person, report.organization)
  const asked: AskedReport = { ...report, person, roles }
  return may(roles, 'see', report.state) ? asked : undefined
}

/**
 * Whether the person who asks may write to the report while it is a draft. Whether it still is one,
 * the store decides where it writes, and says why not (`ReportLocked`).
 */
export function mayWrite({ roles }: AskedReport, deed: 'edit' | 'delete' = 'edit'): boolean {
  return may(roles, deed, 'draft')
}
