import type { SqliteDatabase } from 'kysely'
import Libsql from 'libsql'
import { bind } from './bind.ts'
import { StorageProblem } from './storage-problem.ts'

export type SqliteFile = Libsql.Database

/** Opens or makes a SQLite file. Closing it folds its log in, so that one file is all there is. */
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
