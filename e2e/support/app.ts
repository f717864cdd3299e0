import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseSingle } from '#lib/auth/program-use.ts'
import { withDatabase } from './database.ts'

const here = join(import.meta.dirname, '../..')

/** A running server: the production build on a port and a data folder of its own. */
export interface App {
  readonly url: string
  readonly dataFolder: string
  /** Where its database is: a file in the folder, or an address of PostgreSQL. */
  readonly database: string
  /** Ends the server as a power cut does: kill -9, no farewell. */
  kill(): Promise<void>
  /** Starts it again on the same port and data. */
  start(): Promise<void>
  /** Ends it and removes its data. */
  remove(): Promise<void>
}

interface Start {
  /** This project or a copy of it. */
  readonly project?: string
  /** Whether somebody chose 本机单人使用 before; else the server asks how it is used. */
  readonly isChosen?: boolean
  /** The address of an empty PostgreSQL database; without one it is a file in the data folder. */
  readonly databaseUrl?: string
}

/** Starts a server with an empty data folder; resolves when it answers. */
export async function startApp(start: Start = {}): Promise<App> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const dataFolder = await mkdtemp(join(tmpdir(), 'nianbao-e2e-'))
  const { project = here, isChosen = true, databaseUrl = '' } = start
  const database = databaseUrl || join(dataFolder, 'nianbao.sqlite')
  if (isChosen) await chooseAhead({ database })
  const place = { project, port, dataFolder, databaseUrl }
  let running = await serve(place)
  return {
    url,
    dataFolder,
    database,
    kill: () => killed(running),
    start: async () => {
      running = await serve(place)
    },
    remove: async () => {
      await killed(running)
      await rm(dataFolder, { recursive: true })
    },
  }
}

/** Chooses 本机单人使用, as somebody did on an earlier day. */
export function chooseAhead({ database }: Pick<App, 'database'>): Promise<boolean> {
  return withDatabase(database, chooseSingle)
}

interface Place {
  readonly project: string
  readonly port: number
  readonly dataFolder: string
  readonly databaseUrl: string
}

/** Resolves with the running server once it has said its address, rejects with what it said else. */
function serve({ project, port, dataFolder, databaseUrl }: Place): Promise<ChildProcess> {
  const own = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataFolder }
  const env = { ...process.env, ...own, DATABASE_URL: databaseUrl }
  const child = spawn(process.execPath, [join(project, 'bin/start.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes(`:${port}`)) resolve(child)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.on('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
