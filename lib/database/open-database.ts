import { Kysely, Migrator, sql } from 'kysely'
import { libsqlDialect } from './libsql-dialect.ts'
import { migrations } from './migrations.ts'
import { StorageProblem, storageProblem } from './storage-problem.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

/**
 * Opens a SQLite file, makes it if it is absent, and brings it up to date. Throws a `StorageProblem`
 * where that is not possible; a file written by a newer version is left as it is.
 */
export async function openDatabase(file: string): Promise<Database> {
  const database = new Kysely<Tables>({ dialect: libsqlDialect(file) })
  try {
    await refuseNewer(database)
    await sql`pragma journal_mode = wal`.execute(database)
    await migrate(database)
    return database
  } catch (error) {
    await database.destroy()
    throw storageProblem(error) ?? error
  }
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
