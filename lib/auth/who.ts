/** Who is asking. */
export interface Person {
  readonly id: string
  readonly name: string
  /** The id of the organization whose reports they see. */
  readonly organization: string
}

const local: Person = { id: 'local', name: '本机用户', organization: 'local' }

/**
 * The person behind the current request. Every page, action and request handler asks this first.
 * Without accounts it is always the one person at this machine, who may see and change everything.
 */
export async function currentPerson(): Promise<Person> {
  return local
}
