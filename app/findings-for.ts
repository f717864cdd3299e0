import type { Person } from '#lib/auth/person.ts'
import type { Finding } from '#lib/checks/check.ts'

/** Who looks, and whose report it is. */
interface Looking {
  readonly person: Pick<Person, 'organization'>
  readonly organization: string
}

/** What somebody is told of the findings: hints are the office's own, the one above does not see them. */
export function findingsFor(
  { person, organization }: Looking,
  findings: readonly Finding[],
): readonly Finding[] {
  if (person.organization === organization) return findings
  return findings.filter(({ severity }) => severity !== 'hint')
}
