import type { Role } from '#lib/review/role.ts'

/** Who is asking. */
export interface Person {
  readonly id: string
  readonly name: string
  /** The id of the organization that they belong to. */
  readonly organization: string
  readonly roles: readonly Role[]
  /** The ids of the offices they know of: their own first, then those below it for who looks after them. */
  readonly offices: readonly string[]
}
