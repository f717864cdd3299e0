import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Database, openDatabase } from '../open-database.ts'

/** The path of a database file that is gone after the test. */
export async function scratchFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'database-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'nianbao.sqlite')
}

/** An empty database on a file, closed after the test. */
export async function scratchDatabase(file?: string): Promise<Database> {
  const database = await openDatabase(file ?? (await scratchFile()))
  onTestFinished(() => database.destroy())
  return database
}
