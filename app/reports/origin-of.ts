import type { Person } from '#lib/auth/who.ts'
import type { Origin } from '#lib/store/create-report.ts'

/** A report that somebody begins is one of their office. */
export function originOf({ id, name, organization }: Person): Origin {
  return { organization, author: id, authorName: name }
}
