import { sql } from 'kysely'
import type { Database } from '#lib/database/open-database.ts'
import { delayAfter, type Patience } from './delay-after.ts'

/** The fifth failure on one account costs half a minute; each further one twice as much, up to an hour. */
const account: Patience = { free: 5, longest: 60 * 60 }

/** A whole office may stand behind one address. */
const address: Patience = { free: 20, longest: 15 * 60 }

/** NIST SP 800-63B-4, 3.2.2: after so many failures in a row only an administrator opens an account. */
const failureLimit = 100

/** Who tries to sign in. */
export interface Attempt {
  /** Normalised; it need not be anybody's. */
  readonly username: string
  readonly address: string
}

/** When an attempt may be made: now, after some seconds, or never. */
export type Permission =
  | { readonly kind: 'granted' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'closed' }

/**
 * Asks to try a password. The attempt counts as failed from now on, until `forgiveAttempts`: of two
 * hundred at once, no more are let through than one after the other.
 */
export async function takeAttempt(
  database: Database,
  { username, address: from }: Attempt,
  now: Date = new Date(),
): Promise<Permission> {
  return database.transaction().execute(async (transaction) => {
    // The address first: one that has to wait cannot lock other people's accounts meanwhile.
    const fromHere = await reserve(transaction, `address:${from}`, { patience: address, now })
    if (fromHere.kind !== 'granted') return fromHere
    return reserve(transaction, `account:${username}`, { patience: account, now })
  })
}

/** Takes an attempt back that succeeded: the account starts afresh, the address has one failure less. */
export async function forgiveAttempt(
  database: Database,
  { username, address: from }: Attempt,
): Promise<void> {
  await openAccount(database, username)
  await database
    .updateTable('sign_in_attempts')
    .set(({ eb, ref }) => ({ failures: eb(ref('failures'), '-', 1), locked_until: '' }))
    .where('key', '=', `address:${from}`)
    .where('failures', '>', 0)
    .execute()
}

/** Forgets the failures on an account: somebody signed in, or an administrator opens it. */
export async function openAccount(database: Database, username: string): Promise<void> {
  await database.deleteFrom('sign_in_attempts').where('key', '=', `account:${username}`).execute()
}

interface Terms {
  readonly patience: Patience
  readonly now: Date
}

async function reserve(database: Database, key: string, terms: Terms): Promise<Permission> {
  const { patience, now } = terms
  const first = { key, failures: 0, locked_until: '', last_at: now.toISOString() }
  // A write that takes the lock on the row before it is read.
  const row = await database
    .insertInto('sign_in_attempts')
    .values(first)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({ failures: sql.ref('sign_in_attempts.failures') }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
  const failures = isForgotten(row, now) ? 0 : row.failures
  if (key.startsWith('account:') && failures >= failureLimit) return { kind: 'closed' }
  const wait = row.locked_until ? (Date.parse(row.locked_until) - now.getTime()) / 1000 : 0
  if (wait > 0) return { kind: 'wait', seconds: Math.ceil(wait) }
  const seconds = delayAfter(failures + 1, patience)
  const until = seconds === 0 ? '' : new Date(now.getTime() + seconds * 1000).toISOString()
  await database
    .updateTable('sign_in_attempts')
    .set({ failures: failures + 1, locked_until: until, last_at: now.toISOString() })
    .where('key', '=', key)
    .execute()
  return { kind: 'granted' }
}

/** An address starts afresh after an hour without an attempt; an account does not. */
function isForgotten(row: { readonly key: string; readonly last_at: string }, now: Date): boolean {
  return row.key.startsWith('address:') && now.getTime() - Date.parse(row.last_at) > 60 * 60 * 1000
}
