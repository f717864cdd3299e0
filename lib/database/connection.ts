import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './data-folder.ts'
import { type Database, openDatabase } from './open-database.ts'
import { StorageProblem, storageProblem } from './storage-problem.ts'

const key = Symbol.for('nianbao.database')
const shared: typeof globalThis & { [key]?: Promise<Database> } = globalThis

/**
 * The one connection of this program, opened by the first caller. It is kept on `globalThis`,
 * because bundles and reloads load this module more than once.
 */
export function database(): Promise<Database> {
  shared[key] ??= open().catch((error: unknown) => {
    delete shared[key]
    throw error
  })
  return shared[key]
}

/** At DATABASE_URL where there is one, else in the file in the data folder. */
async function open(): Promise<Database> {
  const { DATABASE_URL: address } = process.env
  if (!address) return openInFolder(dataFolder())
  if (!address.includes('://')) throw new StorageProblem('address')
  return openDatabase(address)
}

async function openInFolder(folder: string): Promise<Database> {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw storageProblem(error) ?? error
  }
  return openDatabase(join(folder, 'nianbao.sqlite'))
}
