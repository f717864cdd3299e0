import {
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { bound, openFile, type SqliteFile } from './sqlite-file.ts'

/** Kysely on one SQLite file through libsql, with an fsync at every commit. */
export function libsqlDialect(file: string): Dialect {
  return {
    createDriver: () => sqliteDriver(file),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    // Kysely believes that SQLite cannot roll back a half-done migration. It can.
    createAdapter: () =>
      Object.defineProperty(new SqliteAdapter(), 'supportsTransactionalDdl', { value: true }),
  }
}

/**
 * A transaction that reads first and writes later would get SQLITE_BUSY_SNAPSHOT, so all of them
 * take the lock at once. SQLite rolls back by itself when the disk is full.
 */
function sqliteDriver(file: string): SqliteDriver {
  let opened: SqliteFile | undefined
  const driver = new SqliteDriver({
    database: async () => {
      opened = openFile(file)
      return bound(opened)
    },
  })
  driver.beginTransaction = async () => void opened?.exec('begin immediate')
  driver.commitTransaction = async () => void opened?.exec('commit')
  driver.rollbackTransaction = async () => {
    if (opened?.inTransaction) opened.exec('rollback')
  }
  return driver
}
