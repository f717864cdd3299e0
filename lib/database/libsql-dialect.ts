import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import Libsql from 'libsql'
import { bind } from './bind.ts'
import { StorageProblem } from './storage-problem.ts'

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
  let database: Libsql.Database | undefined
  const driver = new SqliteDriver({
    database: async () => {
      database = open(file)
      return binding(database)
    },
  })
  driver.beginTransaction = (connection) => run(connection, 'begin immediate')
  driver.rollbackTransaction = async (connection) => {
    if (database?.inTransaction) await run(connection, 'rollback')
  }
  return driver
}

async function run(connection: DatabaseConnection, sql: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(sql))
}

function open(file: string): Libsql.Database {
  const database = connect(file)
  database.exec('pragma busy_timeout = 5000')
  database.exec('pragma synchronous = full')
  database.exec('pragma foreign_keys = on')
  return database
}

/** libsql gives no error code where the file cannot be opened. */
function connect(file: string): Libsql.Database {
  try {
    return new Libsql(file)
  } catch (error) {
    throw new StorageProblem('unwritable', error)
  }
}

/** The database as Kysely knows it; every value goes through `bind`. */
function binding(database: Libsql.Database): SqliteDatabase {
  const close = () => {
    process.off('exit', close)
    database.close()
  }
  // Closing folds the write-ahead log into the file, so that one file is all there is to copy.
  process.once('exit', close)
  return {
    close,
    prepare: (sql) => {
      const statement = database.prepare(sql)
      return {
        reader: statement.reader,
        all: (values) => statement.all(values.map(bind)),
        run: (values) => statement.run(values.map(bind)),
        iterate: (values) => statement.iterate(values.map(bind)),
      }
    },
  }
}
