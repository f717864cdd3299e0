import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { database } from '#lib/database/connection.ts'
import { type Asking, asking } from './asking.ts'
import { auth } from './auth.ts'
import { checkAccess } from './check-access.ts'
import type { Person } from './person.ts'
import { pageHeader, signInPage } from './wanted-page.ts'

export type { Person } from './person.ts'

/** Who is behind the current request, signed in or not. */
export async function whoAsks(): Promise<Asking> {
  return asking(await database(), { headers: await headers(), auth })
}

/**
 * The person behind the current request. Every page, action and request handler asks this first.
 * Nobody gets past it unknown: they are sent to the page where they can change that, and
 * `answered` (app/api) makes a 401 of it.
 */
export async function currentPerson(): Promise<Person> {
  const asks = await whoAsks()
  switch (asks.kind) {
    case 'local':
    case 'signed-in':
      return asks.person
    case 'undecided':
      return redirect('/start')
    case 'signed-out':
      return redirect(signInPage((await headers()).get(pageHeader)))
    case 'new-password':
      return redirect('/account/password')
  }
}

/** Who uses 校验: anybody at all, unless an administrator asks for a session; then as `currentPerson`. */
export async function whoChecks(): Promise<Asking> {
  if ((await checkAccess(await database())) === 'people') await currentPerson()
  return whoAsks()
}
