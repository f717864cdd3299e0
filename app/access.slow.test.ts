import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveCheckAccess } from '#lib/auth/check-access.ts'
import { createOrganization } from '#lib/auth/create-organization.ts'
import { rolesFromAbove } from '#lib/auth/roles-in.ts'
import { actionsOf } from '#lib/review/permissions.ts'
import { type Role, roles } from '#lib/review/role.ts'
import { type Office, offices, password, seedOffices, seedPeople } from '../e2e/support/accounts.ts'
import { type App, startApp } from '../e2e/support/app.ts'
import { callAction, cookieOf } from '../e2e/support/call-action.ts'
import { seed, withDatabase } from '../e2e/support/database.ts'
import { newDraft } from '../e2e/support/drafts.ts'
import { reportIsGone } from './reports/outcome.ts'
import type { Rule } from './test-access-rule.ts'
import { rules } from './test-access-rules.ts'

/** What came of a call: it went through, it was refused, there is no such report, or sign in first. */
type Outcome = 'allowed' | 'refused' | 'absent' | 'signed out'

interface Subject {
  readonly office: Office
  readonly role: Role
}

/** Every report of these tests is one of 北苑街道. */
const ofReport: Office = 'north'
const subjects: readonly Subject[] = (['north', 'south', 'district'] as const).flatMap((office) =>
  roles.map((role) => ({ office, role })),
)
const nameOf = ({ office, role }: Subject) => `${role} of ${office}`

/** Somebody who still has the password that an administrator gave them. */
const unready = { office: ofReport, roles, mustChangePassword: true }

let app: App
/** The id of somebody of the office whose reports these are. */
let somebody: string
let cookies: ReadonlyMap<string, string>

beforeAll(async () => {
  app = await startApp({ isChosen: false })
  await seedOffices(app)
  const people = subjects.map(({ office, role }) => ({ office, roles: [role] }))
  const names = await seedPeople(app, people)
  const [username = ''] = await seedPeople(app, [{ office: ofReport, roles: ['clerk'] }])
  somebody = await idOf(username)
  const signedIn = names.map((username) => cookieOf(app.url, { username, password }))
  const all = await Promise.all(signedIn)
  cookies = new Map(subjects.map((subject, at) => [nameOf(subject), all[at] ?? '']))
})
afterAll(() => app.remove())

describe.each(Object.entries(rules))('%s', (route, rule) => {
  test('lets in whom its rule names, and nobody else', async () => {
    const outcomes = new Map<string, Outcome>()
    const expected = new Map<string, Outcome>()
    for (const subject of subjects) {
      const fresh = await freshCookie(route, subject)
      outcomes.set(nameOf(subject), await call(route, rule, fresh))
      expected.set(nameOf(subject), expectedOf(rule, subject))
    }
    if (rule.for === 'anybody' || rule.for === 'account')
      expect([...outcomes.values()]).not.toContain('signed out')
    else expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries(expected))
  })

  test('asks for a session, and for a password of one’s own', async () => {
    const isOpen = rule.for === 'anybody' || rule.for === 'nobody'
    for (const cookie of ['', 'nianbao.session_token=forged.AAAA'])
      expect((await call(route, rule, cookie)) === 'signed out').toBe(!isOpen)
    const isBefore = isOpen || rule.for === 'account'
    const [username = ''] = await seedPeople(app, [unready])
    const cookie = await cookieOf(app.url, { username, password })
    expect((await call(route, rule, cookie)) === 'signed out').toBe(!isBefore)
  })
})

const checking = Object.entries(rules).filter(([route]) => /^\w+ (\/api)?\/check(\/|$)/.test(route))

test('校验 asks for a session where an administrator wants it', async () => {
  expect(checking.map(([route]) => route)).toHaveLength(4)
  const admin = { office: 'district', role: 'administrator' } as const
  const clerk = { office: 'south', role: 'clerk' } as const
  await withDatabase(app.database, (database) => saveCheckAccess(database, 'people'))
  for (const [route, rule] of checking) {
    expect(await call(route, rule, '')).toBe('signed out')
    for (const subject of [admin, clerk])
      expect(await call(route, rule, cookies.get(nameOf(subject)) ?? '')).toBe('allowed')
  }
  await withDatabase(app.database, (database) => saveCheckAccess(database, 'anybody'))
  for (const [route, rule] of checking) expect(await call(route, rule, '')).toBe('allowed')
})

function expectedOf(rule: Rule, { office, role }: Subject): Outcome {
  if (rule.for === 'nobody') return 'refused'
  if (rule.for === 'first administrators')
    return role === 'administrator' && office === 'district' ? 'allowed' : 'refused'
  if (rule.for === 'administrators')
    return role === 'administrator' && office !== 'south' ? 'allowed' : 'refused'
  if (rule.for !== 'report')
    return typeof rule.for === 'string' || rule.for.includes(role) ? 'allowed' : 'refused'
  const isAbove = office === 'district' && rolesFromAbove.includes(role)
  const counting = office === ofReport || isAbove ? [role] : []
  const actions = actionsOf(counting, 'draft', 2)
  if (!actions.has('see')) return 'absent'
  return actions.has(rule.to) ? 'allowed' : 'refused'
}

function idOf(username: string): Promise<string> {
  return withDatabase(app.database, async (database) => {
    const named = database.selectFrom('people').select('id').where('username', '=', username)
    return (await named.executeTakeFirstOrThrow()).id
  })
}

/** A new office below another, in which there is nobody and nothing. */
function officeBelow(parent: Office): Promise<string> {
  const office = { name: randomUUID(), parent: offices[parent] }
  return withDatabase(app.database, async (database) => {
    return (await createOrganization(database, office)) ?? ''
  })
}

/** Signing out ends the session, so whoever does it gets another. */
async function freshCookie(route: string, subject: Subject): Promise<string> {
  const cookie = cookies.get(nameOf(subject)) ?? ''
  if (!/#(signOut|endAllSessions)Action$/.test(route)) return cookie
  const [username = ''] = await seedPeople(app, [{ office: subject.office, roles: [subject.role] }])
  return cookieOf(app.url, { username, password })
}

async function call(route: string, rule: Rule, cookie: string): Promise<Outcome> {
  const [method = '', place = ''] = route.split(' ')
  const report = await seed(app, rule.draft ?? newDraft, offices[ofReport])
  if (method === 'action') {
    const args = rule.args?.(report, somebody, await officeBelow(ofReport))
    return callAsAction(place, args ?? [], cookie)
  }
  const path = rule.path?.(report) ?? place.replace('[id]', report)
  const response = await fetch(app.url + path, {
    method: method === 'page' ? 'GET' : method,
    headers: { cookie },
    redirect: 'manual',
    ...(rule.body !== undefined && { body: rule.body }),
  })
  await response.body?.cancel()
  return method === 'page' ? ofPage(response) : ofHandler(response)
}

async function callAsAction(
  name: string,
  args: readonly unknown[] | FormData,
  cookie: string,
): Promise<Outcome> {
  const { to, status, result } = await callAction(name, { url: app.url, cookie, args })
  if (to !== null) return isToSignIn(to) ? 'signed out' : 'refused'
  if (status >= 400) throw new Error(`${name} answered ${status}: ${result.slice(0, 200)}`)
  if (result.includes(JSON.stringify(reportIsGone))) return 'absent'
  return /"error":"/.test(result) ? 'refused' : 'allowed'
}

function ofPage({ status, headers }: Response): Outcome {
  const to = headers.get('location')
  if (to !== null) return isToSignIn(to) ? 'signed out' : 'refused'
  if (status === 404) return 'absent'
  expect(status).toBe(200)
  return 'allowed'
}

function ofHandler({ status }: Response): Outcome {
  const told = { 401: 'signed out', 403: 'refused', 404: 'absent' } as const
  if (status === 401 || status === 403 || status === 404) return told[status]
  expect(status).toBe(200)
  return 'allowed'
}

function isToSignIn(to: string): boolean {
  return /\/(login|account\/password)([;?]|$)/.test(to)
}
