import type { SqliteDatabase } from 'kysely'
import Libsql from 'libsql'
import { bind } from './bind.ts'
import { StorageProblem } from './storage-problem.ts'

export type SqliteFile = Libsql.Database

/** Opens or makes a SQLite file. */
export function openFile(path: string): SqliteFile {
  const file = connect(path)
  // While another program writes, everything here waits: libsql is synchronous.
  file.exec('pragma busy_timeout = 3000')
  file.exec('pragma synchronous = full')
  file.exec('pragma foreign_keys = on')
  return file
}

/** libsql gives no error code where the file cannot be opened. */
function connect(path: string): SqliteFile {
  try {
    return new Libsql(path)
  } catch (error) {
    throw new StorageProblem('unwritable', error)
  }
}

/** The file as Kysely knows it: every value goes through `bind`, every write is in a transaction. */
export function bound(file: SqliteFile): SqliteDatabase {
  const close = () => {
    process.off('exit', close)
    foldLog(file)
    file.close()
  }
  process.once('exit', close)
  return {
    close,
    prepare: (sql) => {
      const statement = file.prepare(sql)
      const run = <Result>(work: () => Result) =>
        /^\s*(insert|update|delete|create|alter|drop)\b/i.test(sql) ? atomic(file, work) : work()
      return {
        reader: statement.reader,
        all: (values) => run(() => statement.all(values.map(bind))),
        run: (values) => run(() => statement.run(values.map(bind))),
        iterate: (values) => statement.iterate(values.map(bind)),
      }
    },
  }
}

/**
 * Folds the log into the file, so that one file holds everything while nothing runs. libsql would
 * leave that to the next opening, because statements that are not collected yet keep the file open.
 */
function foldLog(file: SqliteFile): void {
  try {
    file.exec('pragma busy_timeout = 0')
    file.prepare('pragma wal_checkpoint(truncate)').all([])
  } catch {
    // Another program reads or writes: then the log is still needed, and loses nothing.
  }
}

/**
 * A prepared write that finds the file locked stays in progress until it is collected, and until
 * then no commit succeeds. A `begin` that is not prepared fails cleanly, so each write has one.
 */
function atomic<Result>(file: SqliteFile, work: () => Result): Result {
  if (file.inTransaction) return work()
  file.exec('begin immediate')
  try {
    const result = work()
    file.exec('commit')
    return result
  } catch (error) {
    if (file.inTransaction) file.exec('rollback')
    throw error
  }
}
