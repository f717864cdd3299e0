import { expect, test } from 'vitest'
import { onEachDatabase } from '#lib/database/test-support/scratch-database.ts'
import { asking } from './asking.ts'
import { betterAuthOn } from './better-auth-on.ts'
import { changePassword } from './change-password.ts'
import { createPerson } from './create-person.ts'
import { chooseSingle, programUse } from './program-use.ts'
import { endSessions, sessionsOf } from './sessions.ts'
import { signIn } from './sign-in.ts'
import { startMany } from './start-many.ts'

const password = '北苑的桂花开在十月里真香真香呀'
const next = '南苑的梅花开在正月里真冷真冷呀'

onEachDatabase('accounts', (scratch) => {
  async function withAdministrator() {
    const database = await scratch.database()
    const auth = betterAuthOn(database, { secret: 's'.repeat(43), isSecure: false })
    const hash = async (text: string) => (await auth.$context).password.hash(text)
    const first = { office: '北苑街道', name: '李青', username: 'LiQing' }
    await startMany(database, { ...first, passwordHash: await hash(password) })
    const ask = (headers: Headers) => asking(database, { headers, auth: async () => auth })
    const enter = async (username: string, secret: string) => {
      const headers = new Headers({ 'x-nianbao-address': '10.0.0.7', 'user-agent': 'Edge' })
      const outcome = await signIn(database, auth, { username, password: secret, headers })
      if ('error' in outcome) return outcome.error
      const cookie = outcome.headers.getSetCookie().map((line) => line.split(';')[0])
      return new Headers({ cookie: cookie.join('; '), 'x-nianbao-address': '10.0.0.7' })
    }
    return { database, auth, hash, ask, enter }
  }

  async function entered(of: Promise<Headers | string>): Promise<Headers> {
    const headers = await of
    if (typeof headers === 'string') throw new Error(headers)
    return headers
  }

  test('an empty database is undecided, one with reports is used by one person', async () => {
    const database = await scratch.database()
    expect(await programUse(database)).toBe('undecided')
    const moments = { created_at: '', updated_at: '', deleted_at: null }
    const report = { id: 'a', organization: 'local', template: 't', revision: 1, ...moments }
    await database.insertInto('reports').values(report).execute()
    expect(await programUse(database)).toBe('single')
  })

  test('accounts are turned on once and stay on', async () => {
    const { database } = await withAdministrator()
    const again = { office: '乙', name: '乙', username: 'yi', passwordHash: 'x' }
    expect(await startMany(database, again)).toBe(false)
    expect(await chooseSingle(database)).toBe(false)
    expect(await programUse(database)).toBe('many')
    const people = await database.selectFrom('people').select('username').execute()
    expect(people).toEqual([{ username: 'liqing' }])
  })

  test('a session is known by its cookie, and by nothing else', async () => {
    const { ask, enter } = await withAdministrator()
    expect(await ask(new Headers())).toEqual({ kind: 'signed-out' })
    const headers = await entered(enter('ＬＩＱＩＮＧ', password))
    expect(await ask(headers)).toMatchObject({
      kind: 'signed-in',
      person: {
        name: '李青',
        organization: 'local',
        roles: ['clerk', 'administrator'],
        offices: ['local'],
      },
    })
    const forged = (headers.get('cookie') ?? '').replace(/\.[^.]*$/, '.AAAA')
    expect(await ask(new Headers({ cookie: forged }))).toEqual({ kind: 'signed-out' })
  })

  test('the cookie is for the server alone, and Secure where people come by https', async () => {
    const { database, auth } = await withAdministrator()
    const secure = betterAuthOn(database, { secret: 's'.repeat(43), isSecure: true })
    const asked = { username: 'liqing', password, headers: new Headers() }
    const cookieOf = async (by: typeof auth) => {
      const outcome = await signIn(database, by, asked)
      return 'error' in outcome ? outcome.error : (outcome.headers.get('set-cookie') ?? '')
    }
    const plain = await cookieOf(auth)
    expect(plain).toMatch(/^nianbao\.session_token=/)
    expect(plain).toMatch(/HttpOnly/)
    expect(plain).toMatch(/SameSite=Lax/)
    expect(plain).not.toMatch(/Secure/)
    expect(await cookieOf(secure)).toMatch(/^__Secure-nianbao\.session_token=.*Secure/)
  })

  test('somebody disabled cannot sign in, and is out at once', async () => {
    const { database, ask, enter } = await withAdministrator()
    const headers = await entered(enter('liqing', password))
    await database.updateTable('people').set({ disabled_at: '2026-01-01T00:00:00.000Z' }).execute()
    expect(await ask(headers)).toEqual({ kind: 'signed-out' })
    expect(await enter('liqing', password)).toMatch(/^用户名或密码不对/)
  })

  test('a password that somebody else chose is changed first; other sessions end', async () => {
    const { database, auth, hash, ask, enter } = await withAdministrator()
    const clerk = { name: '王小', username: 'wangxiao', organization: 'local' }
    const passwordHash = await hash('from the admin')
    const made = { ...clerk, roles: ['clerk'] as const, passwordHash, mustChangePassword: true }
    const id = (await createPerson(database, made)) ?? ''
    expect(await createPerson(database, made)).toBeUndefined()
    const elsewhere = await entered(enter('wangxiao', 'from the admin'))
    const here = await entered(enter('wangxiao', 'from the admin'))
    expect(await ask(here)).toMatchObject({ kind: 'new-password', person: { id } })
    const change = (current: string, to: string) =>
      changePassword(database, auth, { person: id, current, password: to, headers: here })
    expect(await change('wrong', next)).toMatchObject({ error: /^现在的密码不对/ })
    expect(await change('from the admin', '太短')).toMatchObject({ error: /至少要 15/ })
    const outcome = await change('from the admin', next)
    expect(outcome).not.toHaveProperty('error')
    expect(await ask(elsewhere)).toEqual({ kind: 'signed-out' })
    expect(await ask(await entered(enter('wangxiao', next)))).toMatchObject({ kind: 'signed-in' })
    expect(await enter('wangxiao', 'from the admin')).toMatch(/不对/)
  })

  test('sessions are listed and ended, one or all', async () => {
    const { database, ask, enter } = await withAdministrator()
    const one = await entered(enter('liqing', password))
    const two = await entered(enter('liqing', password))
    const asked = await ask(one)
    if (asked.kind !== 'signed-in') throw new Error(asked.kind)
    const { person, session } = asked
    const listed = await sessionsOf(database, person.id)
    expect(listed).toHaveLength(2)
    expect(listed[0]).toMatchObject({ address: '10.0.0.7', browser: 'Edge' })
    await endSessions(database, 'somebody else', session)
    expect((await ask(one)).kind).toBe('signed-in')
    await endSessions(database, person.id, session)
    expect((await ask(one)).kind).toBe('signed-out')
    expect((await ask(two)).kind).toBe('signed-in')
    await endSessions(database, person.id)
    expect((await ask(two)).kind).toBe('signed-out')
  })
})
