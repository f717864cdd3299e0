import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startApp } from '../e2e/support/app.ts'
import { onDisk, seed } from '../e2e/support/database.ts'

const start = join(import.meta.dirname, 'start.mjs')
const sentence = /^[^\n]+[。）]\n$/

async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'start-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `bin/start.mjs` until it ends; `stopWhen` tells from what it said when to stop it. */
function run(
  env: Readonly<Record<string, string>>,
  stopWhen: RegExp = /never/,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<Ended> {
  const child = spawn(process.execPath, [start], { env: { ...process.env, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
    if (stopWhen.test(stdout)) child.kill(signal)
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
}

/** A server that holds a port of its own. */
async function taken(): Promise<string> {
  const server = createServer((_, response) => response.end('mine'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return String(typeof address === 'object' && address ? address.port : 0)
}

async function freePort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return String(typeof address === 'object' && address ? address.port : 0)
}

/** The first start of all builds, so that no test waits for it. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'start-'))
  await run({ PORT: await freePort(), DATA_DIR: folder }, /http:/)
  await rm(folder, { recursive: true })
})

describe('npm start', () => {
  test.each<NodeJS.Signals>(['SIGTERM', 'SIGINT'])(
    'says its address in one line, and %s ends it with all data in one file',
    async (signal) => {
      const folder = await scratchFolder()
      const PORT = await freePort()
      const began = performance.now()
      const ended = await run({ PORT, DATA_DIR: folder }, /http:/, signal)
      console.log(`up and down again in ${Math.round(performance.now() - began)} ms`)
      expect(ended).toMatchObject({ code: 0, stderr: '' })
      expect(ended.stdout).toBe(
        `年报已启动：http://127.0.0.1:${PORT} （数据在 ${folder} ，按 Ctrl+C 停止）\n`,
      )
      for (const name of await readdir(folder))
        if (name.endsWith('-wal')) expect(await readFile(join(folder, name), 'utf8')).toBe('')
    },
  )

  test('listens where HOST says', async () => {
    const settings = { PORT: await freePort(), DATA_DIR: await scratchFolder(), HOST: 'localhost' }
    const { code, stdout } = await run(settings, /http:/)
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: /http:\/\/localhost:/ })
  })

  test('ends when npm, which started it, was told to end', async () => {
    const PORT = await freePort()
    const env = { ...process.env, PORT, DATA_DIR: await scratchFolder() }
    const npm = spawn('npm', ['start'], { env, cwd: join(import.meta.dirname, '..') })
    npm.stdout.on('data', (chunk) => {
      if (String(chunk).includes(`:${PORT}`)) npm.kill('SIGTERM')
    })
    await new Promise((resolve) => npm.on('close', resolve))
    await expect(fetch(`http://127.0.0.1:${PORT}`)).rejects.toThrow()
  })
})

describe('one sentence and exit code 1 where', () => {
  test('the port is taken; the other program goes on', async () => {
    const PORT = await taken()
    const ended = await run({ PORT, DATA_DIR: await scratchFolder() })
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: sentence })
    expect(ended.stderr).toContain(PORT)
    expect(await (await fetch(`http://127.0.0.1:${PORT}`)).text()).toBe('mine')
  })

  test('the data folder cannot be written; what is in the way stays', async () => {
    const file = join(await scratchFolder(), 'file')
    await writeFile(file, 'mine')
    for (const DATA_DIR of [file, join(file, 'data')]) {
      const ended = await run({ PORT: await freePort(), DATA_DIR })
      expect(ended).toMatchObject({ code: 1, stdout: '', stderr: sentence })
      expect(ended.stderr).toContain(DATA_DIR)
    }
    expect(await readFile(file, 'utf8')).toBe('mine')
  })

  test('the database was written by a newer version; it stays as it is', async () => {
    const folder = await scratchFolder()
    const file = join(folder, 'nianbao.sqlite')
    const { openDatabase } = await import('#lib/database/open-database.ts')
    const database = await openDatabase(file)
    const later = { name: '9999-later', timestamp: '2099-01-01' }
    await database
      .withTables<{ kysely_migration: typeof later }>()
      .insertInto('kysely_migration')
      .values(later)
      .execute()
    await database.destroy()
    const before = await readFile(file)
    const ended = await run({ PORT: await freePort(), DATA_DIR: folder })
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: sentence })
    expect(ended.stderr).toContain('更新的版本')
    expect(await readFile(file)).toEqual(before)
  })

  test('the database is no database; it stays as it is', async () => {
    const folder = await scratchFolder()
    const file = join(folder, 'nianbao.sqlite')
    await writeFile(file, '不是数据库'.repeat(500))
    const ended = await run({ PORT: await freePort(), DATA_DIR: folder })
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: sentence })
    expect(await readFile(file, 'utf8')).toBe('不是数据库'.repeat(500))
  })

  test.each([
    { HOST: '0.0.0.0' },
    { HOST: '::' },
    { HOST: '192.168.1.20' },
    { HOST: 'example.com' },
    { HOST: '127.0.0.1.example.com' },
    { PORT: '0' },
    { PORT: '65536' },
    { PORT: '-1' },
    { PORT: '3000x' },
    { PORT: 'http' },
  ])('it is told %j', async (setting) => {
    const settings = { PORT: await freePort(), DATA_DIR: await scratchFolder(), ...setting }
    const ended = await run(settings)
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: sentence })
    expect(ended.stderr).toContain(Object.values(setting)[0])
  })
})

test('killed in the middle of writing twenty times, it has all it acknowledged', async () => {
  const app = await startApp()
  onTestFinished(() => app.remove())
  const named = {
    template: 'annual-report-2021',
    agency: '甲街道',
    kind: '街道',
    year: 2023,
  } as const
  const id = await seed(app, { report: { ...named, narratives: {}, cells: {} }, answers: {} })
  const acknowledged: string[] = []
  let sent = 0
  const write = async () => {
    const field = `answers.finding-${sent++}`
    const changes = [{ id: field, field, before: null, after: { kind: 'seen', text: '' } }]
    const body = JSON.stringify({ since: 0, changes })
    const response = await fetch(`${app.url}/api/reports/${id}/changes`, { method: 'POST', body })
    if (response.ok) acknowledged.push(field)
  }
  const writeOn = async () => {
    for (;;) await write()
  }
  for (let turn = 0; turn < 20; turn++) {
    const goal = acknowledged.length + 5 + 3 * turn
    const writers = [1, 2, 3].map(() => writeOn().catch(() => undefined))
    await expect
      .poll(() => acknowledged.length, { timeout: 300_000, interval: 1 })
      .toBeGreaterThan(goal)
    await app.kill()
    await Promise.all(writers)
    await app.start()
  }
  const [draft] = await onDisk(app)
  const kept = Object.keys(draft?.answers ?? {}).map((key) => `answers.${key}`)
  console.log(`${acknowledged.length} acknowledged of ${sent} sent, ${kept.length} kept`)
  expect(kept).toEqual(expect.arrayContaining(acknowledged))
})
