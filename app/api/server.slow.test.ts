import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '#lib/database/open-database.ts'
import type { Draft } from '#lib/report/report.ts'
import { deleteReport } from '#lib/store/delete-report.ts'
import { type App, startApp } from '../../e2e/support/app.ts'
import { onDisk, seed } from '../../e2e/support/database.ts'

const cell = 'cells.requests.received.naturalPerson'
const draft: Draft = {
  report: {
    template: 'annual-report-2021',
    agency: '云溪区北苑街道办事处',
    kind: '街道',
    year: 2023,
    narratives: { overview: '第一段\n第二段' },
    cells: { 'requests.received.naturalPerson': 6 },
  },
  answers: {},
}

let app: App
let id: string
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.remove())
beforeAll(async () => {
  id = await seed(app, draft)
})

interface Sent {
  readonly to?: string
  readonly method?: string
  readonly body?: BodyInit
  readonly headers?: Readonly<Record<string, string>>
  /** Needed by fetch where the body is a stream. */
  readonly duplex?: 'half'
}

async function send({ to = `/api/reports/${id}/changes`, ...init }: Sent) {
  const response = await fetch(app.url + to, { method: 'POST', ...init })
  const text = await response.text()
  const isJson = response.headers.get('content-type') === 'application/json'
  return {
    status: response.status,
    body: isJson ? JSON.parse(text) : text,
    headers: response.headers,
  }
}

function changes(...all: readonly object[]): string {
  return JSON.stringify({ since: 0, changes: all })
}

const oneSentence = { error: expect.stringMatching(/^[^\n！]+。$/) }

describe('saving over HTTP', () => {
  test('a change is written, told to others, and a conflict is a result', async () => {
    const report = `/api/reports/${await seed(app, draft)}/changes`
    const first = await send({
      to: report,
      body: changes({ id: 'a', field: cell, before: 6, after: 7 }),
    })
    expect(first).toMatchObject({
      status: 200,
      body: { revision: 2, results: [{ id: 'a', field: cell, kind: 'written', current: 7 }] },
    })
    expect(first.headers.get('cache-control')).toBe('no-store')
    const late = { id: 'b', field: cell, before: 6, after: 8 }
    expect(await send({ to: report, body: changes(late) })).toMatchObject({
      status: 200,
      body: { results: [{ kind: 'conflict', current: 7 }] },
    })
    expect(await send({ to: `${report}?since=1`, method: 'GET' })).toMatchObject({
      status: 200,
      body: { revision: 2, changed: [{ field: cell, value: 7 }], savedAt: first.body.savedAt },
    })
    expect((await send({ to: `${report}?since=2`, method: 'GET' })).body.changed).toEqual([])
  })

  test('a hundred at once are all written, and the same hundred again change nothing', async () => {
    const to = `/api/reports/${await seed(app, draft)}/changes`
    const one = (at: number) => {
      const field = `answers.finding-${at}`
      return { id: field, field, before: null, after: { kind: 'seen', text: '' } }
    }
    const all = Array.from({ length: 100 }, (_, at) => changes(one(at)))
    const first = await Promise.all(all.map((body) => send({ to, body })))
    expect(first.map(({ body }) => body.results[0].kind)).toEqual(all.map(() => 'written'))
    expect(new Set(first.map(({ body }) => body.revision)).size).toBe(100)
    const again = await Promise.all(all.map((body) => send({ to, body })))
    expect(again.map(({ body }) => body.results[0].kind)).toEqual(all.map(() => 'done'))
    expect(again.map(({ body }) => body.revision)).toEqual(all.map(() => 101))
  })

  test('a hundred at once on one field: one wins, the others are told', async () => {
    const to = `/api/reports/${await seed(app, draft)}/changes`
    const all = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        send({ to, body: changes({ id: `c${at}`, field: cell, before: 6, after: 100 + at }) }),
      ),
    )
    const kinds = all.map(({ body }) => body.results[0].kind)
    expect(kinds.filter((kind) => kind === 'written')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'conflict')).toHaveLength(99)
  })
})

describe('what is refused changes nothing', () => {
  const valid = { id: 'x', field: cell, before: 6, after: 9 }

  test.each<[string, number, Sent]>([
    ['a body that is no JSON', 422, { body: 'junk' }],
    ['no body', 422, {}],
    ['bytes that are no UTF-8', 422, { body: new Uint8Array([0x22, 0xff, 0x22]) }],
    ['JSON of another shape', 422, { body: '[]' }],
    ['an unknown cell', 422, { body: changes({ ...valid, field: 'cells.a.b.c' }) }],
    [
      'one bad change among good ones',
      422,
      { body: changes(valid, { ...valid, id: 'y', after: 0.5 }) },
    ],
    ['U+0000', 422, { body: changes({ ...valid, field: 'agency', after: 'a\0' }) }],
    ['a lone surrogate', 422, { body: changes({ ...valid, field: 'agency', after: 'a\ud800' }) }],
    [
      'a deeply nested value',
      422,
      { body: changes(valid).replace('9}', `${'['.repeat(50_000)}${']'.repeat(50_000)}}`) },
    ],
    ['three megabytes', 413, { body: `"${'x'.repeat(3 * 1024 * 1024)}"` }],
    [
      'a page elsewhere',
      403,
      { body: changes(valid), headers: { origin: 'https://evil.example' } },
    ],
    [
      'a neighbouring port',
      403,
      { body: changes(valid), headers: { origin: 'http://127.0.0.1:1' } },
    ],
  ])('%s: %d', async (_, status, sent) => {
    const answer = await send(sent)
    expect(answer.status).toBe(status)
    if (status !== 403) expect(answer.body).toEqual(oneSentence)
    const [stored] = (await onDisk(app)).slice(-1)
    expect(stored?.report.cells['requests.received.naturalPerson']).toBe(6)
  })

  test('thirty megabytes without a length told before', async () => {
    const blocks = new Array(120).fill(new Uint8Array(256 * 1024).fill(0x20)).values()
    const body = new ReadableStream({
      pull(controller) {
        const { value, done } = blocks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
    })
    expect(await send({ body, duplex: 'half' })).toMatchObject({ status: 413, body: oneSentence })
    expect((await send({ body: changes() })).status).toBe(200)
  })

  test.each(['PUT', 'PATCH', 'DELETE'])('%s is no way to change', async (method) => {
    expect((await send({ method, body: changes(valid) })).status).toBe(405)
  })

  test.each([
    'absent',
    '00000000-0000-0000-0000-000000000000',
    '..%2F..%2Fetc%2Fpasswd',
    '%00',
    '%0d%0aX-Injected:%201',
    "'%20or%20'1'='1",
    'x'.repeat(5000),
  ])('an id like %s is not found', async (tricky) => {
    for (const rest of ['changes', 'export?format=txt']) {
      const method = rest === 'changes' ? 'POST' : 'GET'
      const init = method === 'POST' ? { body: changes(valid) } : {}
      const answer = await send({ to: `/api/reports/${tricky}/${rest}`, method, ...init })
      expect(answer.status).toBe(404)
    }
    expect((await send({ to: `/reports/${tricky}`, method: 'GET' })).status).toBe(404)
  })

  test.each(['%', '%E0%A4%A'])(
    'an address that cannot be decoded (%s) is no crash',
    async (tricky) => {
      const answer = await send({ to: `/api/reports/${tricky}/changes`, body: changes(valid) })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect((await send({ body: changes() })).status).toBe(200)
    },
  )

  test('another name for this machine is misdirected, on every path', async () => {
    for (const path of ['/', `/api/reports/${id}/changes`, '/_next/static/x.js', '/nowhere'])
      expect(await statusForHost(path, 'evil.example')).toBe(421)
    expect(await statusForHost('/', 'localhost')).toBe(200)
  })

  test('a deleted report', async () => {
    const gone = await seed(app, draft)
    const database = await openDatabase(join(app.dataFolder, 'nianbao.sqlite'))
    await deleteReport(database, gone)
    await database.destroy()
    expect(await send({ to: `/api/reports/${gone}/changes`, body: changes(valid) })).toMatchObject({
      status: 404,
      body: oneSentence,
    })
  })
})

/** fetch does not let a caller choose the Host header. */
function statusForHost(path: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(app.url + path, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject).end()
  })
}

describe('exporting', () => {
  test.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['txt', 'text/plain; charset=utf-8'],
    ['json', 'application/json'],
    ['html', 'text/html; charset=utf-8'],
  ])('%s has its type and a name in Chinese, marked as a draft', async (format, type) => {
    const { status, headers } = await send({
      to: `/api/reports/${id}/export?format=${format}`,
      method: 'GET',
    })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(type)
    const name = `云溪区北苑街道办事处2023年政府信息公开工作年度报告（草稿）.${format}`
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="report.${format}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
  })

  test.each(['', '?format=', '?format=exe', '?format=../x'])('%s is no format', async (query) => {
    const answer = await send({ to: `/api/reports/${id}/export${query}`, method: 'GET' })
    expect(answer).toMatchObject({ status: 422, body: oneSentence })
  })
})

describe('every answer', () => {
  test.each(['/', '/nowhere', '/api/nowhere'])('%s keeps browsers strict', async (to) => {
    const { headers } = await send({ to, method: 'GET' })
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/)
    expect(policy).not.toContain('unsafe')
    for (const directive of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(directive)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('has a nonce of its own, which its scripts carry', async () => {
    const pages = await Promise.all([1, 2].map(() => send({ to: '/', method: 'GET' })))
    const nonces = pages.map(
      ({ headers }) => /nonce-([^']+)/.exec(headers.get('content-security-policy') ?? '')?.[1],
    )
    expect(nonces[0]).not.toBe(nonces[1])
    for (const [at, { body }] of pages.entries())
      for (const [script] of String(body).matchAll(/<script[^>]*>/g))
        expect(script).toContain(`nonce="${nonces[at]}"`)
  })
})

describe('when the storage fails', () => {
  test('a file that another program holds is told, and saved the next time', async () => {
    const other = await openDatabase(join(app.dataFolder, 'nianbao.sqlite'))
    onTestFinished(() => other.destroy())
    const body = changes({ id: 'held', field: 'website', before: null, after: 'w' })
    await other.connection().execute(async (connection) => {
      await sql`begin immediate`.execute(connection)
      expect(await send({ body })).toMatchObject({ status: 503, body: oneSentence })
      await sql`rollback`.execute(connection)
    })
    expect(await send({ body })).toMatchObject({ status: 200 })
  })

  test('a disk that takes no more is told, and what was acknowledged is all there', async () => {
    const server = await serverWithSmallDisk()
    const report = await seed(server, draft)
    const to = `${server.url}/api/reports/${report}/changes`
    const save = async (at: number) => {
      const field = `answers.finding-${at}`
      const after = { kind: 'reason', text: '字'.repeat(2000) }
      const body = changes({ id: field, field, before: null, after })
      const response = await fetch(to, { method: 'POST', body })
      return { status: response.status, body: await response.json() }
    }
    let acknowledged = 0
    let last = await save(0)
    for (; last.status === 200; last = await save(++acknowledged))
      expect(acknowledged).toBeLessThan(1000)
    expect(last).toEqual({
      status: expect.toSatisfy((code) => code === 503 || code === 507),
      body: oneSentence,
    })
    const stored = await fetch(`${to}?since=1`)
    expect((await stored.json()).changed).toHaveLength(acknowledged)
  })
})

/** A server whose files cannot grow beyond 600 kB or so: the system refuses to write more. */
async function serverWithSmallDisk(): Promise<Pick<App, 'url' | 'dataFolder' | 'database'>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'small-disk-'))
  const start = join(import.meta.dirname, '../../bin/start.mjs')
  const limited = `trap '' XFSZ; ulimit -f 1200; exec "$0" "$1"`
  const port = new URL(app.url).port.replace(/.$/, (digit) => String((Number(digit) + 1) % 10))
  const env = { ...process.env, PORT: port, DATA_DIR: dataFolder }
  const child = spawn('sh', ['-c', limited, process.execPath, start], { env })
  const ended = once(child, 'close')
  onTestFinished(async () => {
    child.kill()
    await ended
    await rm(dataFolder, { recursive: true })
  })
  await Promise.race([once(child.stdout, 'data'), ended])
  const database = join(dataFolder, 'nianbao.sqlite')
  return { url: `http://127.0.0.1:${port}`, dataFolder, database }
}
