import type { Outcome } from '#app/reports/outcome.ts'
import { type Account, personIn } from '#lib/auth/people.ts'
import { currentPerson, type Person } from '#lib/auth/who.ts'
import { database } from '#lib/database/connection.ts'

const notAnAdministrator = { error: '只有管理员可以管理人员与机构；没有改动。' }
const notYours = { error: '没有这个机构或人员，或者不归您管理；没有改动，请刷新页面。' }

/** The administrator who asks; with the id of an office, only if they look after it. */
export async function administrator(office?: string): Promise<Outcome<Person>> {
  const person = await currentPerson()
  if (!person.roles.includes('administrator')) return notAnAdministrator
  return office === undefined || person.offices.includes(office) ? person : notYours
}

/** The administrator who asks and somebody of the offices they look after. */
export async function administratorOf(
  id: string,
): Promise<Outcome<{ readonly asking: Person; readonly account: Account }>> {
  const asking = await administrator()
  if ('error' in asking) return asking
  const account = await personIn(await database(), id, asking.offices)
  return account ? { asking, account } : notYours
}
