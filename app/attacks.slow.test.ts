import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { password, seedOffices, seedPeople } from '../e2e/support/accounts.ts'
import { type App, startApp } from '../e2e/support/app.ts'
import { callAction, cookieOf } from '../e2e/support/call-action.ts'
import { seed, withDatabase } from '../e2e/support/database.ts'
import { draftWith } from '../e2e/support/drafts.ts'
import { passable } from '../e2e/support/review.ts'

const hostile = '<img src=x onerror=alert(1)>'
const signIn = 'app/login/actions.ts#signInAction'

let app: App
let clerk: string
let cookie: string
let administrator: string
let report: string

beforeAll(async () => {
  app = await startApp({ isChosen: false })
  await seedOffices(app)
  const [first = '', second = ''] = await seedPeople(app, [
    { office: 'north', roles: ['clerk', 'reviewer'], name: hostile },
    { office: 'district', roles: ['administrator', 'oversight'] },
  ])
  clerk = first
  cookie = await cookieOf(app.url, { username: clerk, password })
  administrator = await cookieOf(app.url, { username: second, password })
  const name = `${hostile}"\r\n../../街道`
  const draft = draftWith({
    agency: name,
    shortName: name,
    narratives: { overview: `${hostile}</script><script>alert(1)</script>` },
  })
  report = await seed(app, { ...draft, label: hostile }, 'north')
  await withDatabase(app.database, async (database) => {
    const office = database.updateTable('organizations').set({ name: hostile })
    await office.where('id', '=', 'north').execute()
  })
})
afterAll(() => app.remove())

describe('a page elsewhere', () => {
  test.each([
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
  ])('cannot act with somebody’s session: %j', async (headers) => {
    const action = 'app/reports/actions.ts#deleteReportAction'
    const asked = { url: app.url, cookie, args: [report], headers: headers as object }
    expect((await callAction(action, { ...asked, headers: { ...asked.headers } })).status).toBe(403)
    const stored = await fetch(`${app.url}/api/reports/${report}/changes`, { headers: { cookie } })
    expect(stored.status).toBe(200)
  })
})

describe('a session', () => {
  test('that somebody was given before is not the one after signing in', async () => {
    const asked = { url: app.url, cookie, args: [{ username: clerk, password }] }
    const { response } = await callAction(signIn, asked)
    const [line = ''] = response.headers.getSetCookie()
    expect(line).toMatch(/^nianbao\.session_token=[^;]+;.*HttpOnly/i)
    expect(line).toMatch(/SameSite=lax/i)
    expect(line).not.toMatch(/Secure/i)
    expect(cookie).not.toContain(line.split(';')[0])
  })

  test('is ended on the server, not only in the browser', async () => {
    const own = await cookieOf(app.url, { username: clerk, password })
    const list = () => fetch(app.url, { headers: { cookie: own }, redirect: 'manual' })
    expect((await list()).status).toBe(200)
    await callAction('app/login/actions.ts#signOutAction', { url: app.url, cookie: own, args: [] })
    expect((await list()).headers.get('location')).toMatch(/\/login$/)
  })
})

describe('a text that another person is shown', () => {
  test.each(['/', '/people', '/reports/[id]', '/reports/[id]/preview', '/reports/[id]/review'])(
    'is a text on %s',
    async (place) => {
      for (const as of [cookie, administrator]) {
        const page = await fetch(app.url + place.replace('[id]', report), {
          headers: { cookie: as },
        })
        const html = await page.text()
        expect(html).not.toContain('<img src=x')
        expect(html).not.toContain('<script>alert')
      }
    },
  )

  test('does not break out of the name of a download', async () => {
    for (const format of ['txt', 'docx', 'json']) {
      const address = `${app.url}/api/reports/${report}/export?format=${format}`
      const { headers, status } = await fetch(address, { headers: { cookie } })
      expect(status).toBe(200)
      expect(headers.get('content-disposition')).toMatch(
        /^attachment; filename="report\.\w+"; filename\*=UTF-8''[\w.~%-]+$/,
      )
      expect(headers.get('content-disposition')).not.toMatch(/%2F|%5C|%0D|%0A/i)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})

test.each(['..%2f..%2fauth-secret', '%2e%2e', `${'a'.repeat(300)}`, '%00', "'%20or%201=1"])(
  'the id %s leads nowhere',
  async (id) => {
    const address = `${app.url}/api/reports/${id}/export?format=txt`
    const { status } = await fetch(address, { headers: { cookie } })
    expect([400, 404]).toContain(status)
  },
)

test('what is too large is refused, and the server stays', async () => {
  const large = await callAction(signIn, { url: app.url, args: ['x'.repeat(8_000_000)] }).catch(
    () => ({ status: 413 }),
  )
  expect(large.status).toBeGreaterThanOrEqual(400)
  const long = [{ username: clerk, password: '长'.repeat(1_000_000) }]
  expect((await callAction(signIn, { url: app.url, args: long })).result).toContain(
    '用户名或密码不对',
  )
  expect((await fetch(app.url, { headers: { cookie } })).status).toBe(200)
})

test('two hundred at once guess five times, whatever address they claim', async () => {
  const [victim = ''] = await seedPeople(app, [{ office: 'south', roles: ['clerk'] }])
  const guess = (n: number) =>
    callAction(signIn, {
      url: app.url,
      args: [{ username: victim, password: `guess number ${n} of many` }],
      headers: { 'X-Forwarded-For': `10.1.1.${n}`, 'x-nianbao-address': `10.2.2.${n}` },
    })
  const all = await Promise.all(Array.from({ length: 200 }, (_, n) => guess(n)))
  const results = all.map(({ result }) => result)
  expect(results.filter((result) => result.includes('用户名或密码不对'))).toHaveLength(5)
  expect(results.filter((result) => /请过\d+(秒|分钟)再试/.test(result))).toHaveLength(195)
  const right = { url: app.url, args: [{ username: victim, password }] }
  expect((await callAction(signIn, right)).result).toMatch(/请过\d+(秒|分钟)再试/)
  expect((await fetch(app.url, { headers: { cookie } })).status).toBe(200)
})

describe('what is said about a report', () => {
  const act = (name: string, args: readonly unknown[]) =>
    callAction(`app/reports/[id]/review/${name}`, { url: app.url, cookie, args })

  test('takes effect once under a double click, and is a text wherever it is shown', async () => {
    const sent = await seed(app, passable, 'north')
    const sending = { id: 'step-send', step: 'send', from: 'draft', revision: 1 }
    const twice = [sending, sending].map((step) =>
      act('take-step-action.ts#takeStepAction', [sent, step]),
    )
    for (const { result } of await Promise.all(twice)) expect(result).toContain('"done":true')
    const remark = { kind: 'open', target: { kind: 'whole' }, id: 'remark', text: hostile }
    for (const { result } of await Promise.all(
      [remark, remark].map((said) => act('actions.ts#commentAction', [sent, said])),
    ))
      expect(result).toContain('"done":true')
    const taken = await withDatabase(app.database, (database) =>
      database.selectFrom('report_steps').select('step').where('report_id', '=', sent).execute(),
    )
    expect(taken).toEqual([{ step: 'send' }])
    const returning = { id: 'step-return', step: 'return', from: 'submitted', revision: 1 }
    const returned = await act('take-step-action.ts#takeStepAction', [
      sent,
      { ...returning, reason: hostile },
    ])
    expect(returned.result).toContain('"done":true')
    for (const place of ['', '/review', '/summary', '/history', '/preview']) {
      const page = await fetch(`${app.url}/reports/${sent}${place}`, { headers: { cookie } })
      expect(page.status, place).toBe(200)
      expect(await page.text(), place).not.toContain('<img src=x')
    }
    const review = await fetch(`${app.url}/reports/${sent}/review`, { headers: { cookie } })
    expect((await review.text()).match(/onerror=alert\(1\)/g)?.length).toBeGreaterThan(1)
  })
})
