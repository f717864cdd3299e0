import { type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type Bound, bind } from './bind.ts'
import { StorageProblem } from './storage-problem.ts'

/** Counts come as text, because they might not fit a number. Ours do. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) =>
    id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format),
}

/** Kysely on PostgreSQL. An answer is given after the server has written it to its disk. */
export function postgresDialect(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: 10,
    connectionTimeoutMillis: 5_000,
    lock_timeout: 3_000,
    // A program that stops in the middle of a transaction must not hold its locks for ever.
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  })
  // A connection that breaks while nobody uses it is replaced; without this it ends the program.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new PostgresDialect({
    pool: { connect: () => told(() => pool.connect()), end: () => pool.end() },
    onCreateConnection: async (connection) => {
      const execute = connection.executeQuery.bind(connection)
      connection.executeQuery = (query) =>
        told(() => execute({ ...query, parameters: query.parameters.map(bindAny) }))
    },
  })
}

/** Kysely looks for tables with booleans of its own, which PostgreSQL takes as they are. */
function bindAny(value: unknown): Bound | boolean {
  return typeof value === 'boolean' ? value : bind(value)
}

/** The driver gives no code where it lost the server or was not let in. */
const nameless: readonly (readonly [pattern: RegExp, kind: StorageProblem['kind']])[] = [
  [/^(Connection terminated|timeout exceeded|Client has encountered a connection)/, 'away'],
  [/^The server does not support SSL/, 'away'],
  [/^SASL/, 'locked'],
]

async function told<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    const { message = '', code = undefined } = error as { message?: string; code?: unknown }
    const kind = nameless.find(([pattern]) => code === undefined && pattern.test(message))?.[1]
    throw kind === undefined ? error : new StorageProblem(kind, error)
  }
}
