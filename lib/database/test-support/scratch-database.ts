import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, inject, onTestFinished } from 'vitest'
import { findPostgres } from '../../../bin/postgres.mjs'
import { type Database, openDatabase } from '../open-database.ts'

/** The databases everything is tested on. */
export type Engine = 'SQLite' | 'PostgreSQL'

/** What a suite is given: an empty place for a database, or an opened one; gone after the test. */
export interface Scratch {
  readonly engine: Engine
  place(): Promise<string>
  /** At a place where one was made before, or at a new one. */
  database(place?: string): Promise<Database>
}

/** Runs a suite on SQLite and on a real PostgreSQL. Without one it is skipped, in CI it fails. */
export function onEachDatabase(name: string, suite: (scratch: Scratch) => void): void {
  describe(`${name} on SQLite`, () => suite(scratchOn('SQLite', scratchFile)))
  const isLacking = findPostgres() === undefined && !process.env.CI
  if (isLacking) process.stderr.write(`SKIPPED: ${name} on PostgreSQL, which is not installed\n`)
  describe.skipIf(isLacking)(`${name} on PostgreSQL`, () =>
    suite(scratchOn('PostgreSQL', scratchAddress)),
  )
}

function scratchOn(engine: Engine, place: () => Promise<string>): Scratch {
  return { engine, place, database: async (at) => opened(at ?? (await place())) }
}

/** The path of a database file that is gone after the test. */
export async function scratchFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'database-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'nianbao.sqlite')
}

/** The address of an empty PostgreSQL database that is gone after the test. */
export async function scratchAddress(): Promise<string> {
  const offer = inject('databases')
  const made = await fetch(offer, { method: 'POST' })
  const address = await made.text()
  if (!made.ok) throw new Error(address)
  const name = new URL(address).pathname.slice(1)
  onTestFinished(async () => void (await fetch(`${offer}${name}`, { method: 'DELETE' })))
  return address
}

/** An empty SQLite database on a file, closed after the test. */
export async function scratchDatabase(file?: string): Promise<Database> {
  return opened(file ?? (await scratchFile()))
}

async function opened(place: string): Promise<Database> {
  const database = await openDatabase(place)
  onTestFinished(() => database.destroy())
  return database
}
