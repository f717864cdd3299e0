import { type Dialect, Kysely, Migrator, sql } from 'kysely'
import { libsqlDialect } from './libsql-dialect.ts'
import { migrations } from './migrations.ts'
import { StorageProblem, storageProblem } from './storage-problem.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

/** What differs between the databases before the first query of ours. */
interface Engine {
  readonly dialect: Dialect
  prepare(database: Database): Promise<void>
}

/**
 * Opens the database at a place – the address of a PostgreSQL database, or the path of a SQLite file,
 * which is made if it is absent – and brings it up to date. Throws a `StorageProblem` where that is
 * not possible; what a newer version wrote is left as it is.
 */
export async function openDatabase(place: string): Promise<Database> {
  const { dialect, prepare } = await engineFor(place)
  const database = new Kysely<Tables>({ dialect })
  try {
    await refuseNewer(database)
    await prepare(database)
    await migrate(database)
    return database
  } catch (error) {
    await database.destroy()
    throw storageProblem(error) ?? error
  }
}

async function engineFor(place: string): Promise<Engine> {
  if (!/^[a-z]{3,}:\/\//i.test(place)) return { dialect: libsqlDialect(place), prepare: useLog }
  if (!/^postgres(ql)?:\/\/./.test(place)) throw new StorageProblem('address')
  // An office on SQLite need not hold the driver of the other.
  const { postgresDialect } = await import('./postgres-dialect.ts')
  return { dialect: postgresDialect(place), prepare: refuseUnfit }
}

async function useLog(database: Database): Promise<void> {
  await sql`pragma journal_mode = wal`.execute(database)
}

const oldestServer = 130_000

async function refuseUnfit(database: Database): Promise<void> {
  const { rows } = await sql<{ version: number; encoding: string }>`
    select current_setting('server_version_num')::int as version,
      current_setting('server_encoding') as encoding`.execute(database)
  const [{ version, encoding } = { version: 0, encoding: '' }] = rows
  if (version < oldestServer) throw new StorageProblem('old')
  if (encoding !== 'UTF8') throw new StorageProblem('encoding')
}

async function refuseNewer(database: Database): Promise<void> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database)
  if (rows.some(({ name }) => !Object.hasOwn(migrations, name))) throw new StorageProblem('newer')
}

async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
