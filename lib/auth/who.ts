import { type Role, roles } from '#lib/review/role.ts'

/** Who is asking. */
export interface Person {
  readonly id: string
  readonly name: string
  /** The id of the organization that they belong to. */
  readonly organization: string
  readonly roles: readonly Role[]
}

const local: Person = { id: 'local', name: '本机用户', organization: 'local', roles }

/**
 * The person behind the current request. Every page, action and request handler asks this first.
 * Without accounts it is always the one person at this machine, who may see and change everything.
 */
export async function currentPerson(): Promise<Person> {
  return local
}
