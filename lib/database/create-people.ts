import type { ColumnDefinitionBuilder, Kysely } from 'kysely'

interface Column {
  readonly type: 'text' | 'integer'
  build(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder
}

const key: Column = { type: 'text', build: (column) => column.primaryKey().notNull() }
const text: Column = { type: 'text', build: (column) => column.notNull() }
const unique: Column = { type: 'text', build: (column) => column.notNull().unique() }
const optional: Column = { type: 'text', build: (column) => column }
const count: Column = { type: 'integer', build: (column) => column.notNull() }

function to(target: string): Column {
  return { type: 'text', build: (column) => column.notNull().references(target) }
}

const moments = { created_at: text, updated_at: text }

const tables: readonly (readonly [string, Readonly<Record<string, Column>>])[] = [
  ['settings', { name: key, value: text }],
  ['organizations', { id: key, parent_id: optional, name: text, created_at: text }],
  [
    'people',
    {
      id: key,
      name: text,
      username: unique,
      email: unique,
      email_verified: count,
      image: optional,
      organization: to('organizations.id'),
      roles: text,
      must_change_password: count,
      disabled_at: optional,
      ...moments,
    },
  ],
  [
    'sessions',
    {
      id: key,
      person_id: to('people.id'),
      token: unique,
      expires_at: text,
      ip_address: optional,
      user_agent: optional,
      ...moments,
    },
  ],
  [
    'credentials',
    {
      id: key,
      account_id: text,
      provider_id: text,
      person_id: to('people.id'),
      access_token: optional,
      refresh_token: optional,
      id_token: optional,
      access_token_expires_at: optional,
      refresh_token_expires_at: optional,
      scope: optional,
      password: optional,
      ...moments,
    },
  ],
  ['verifications', { id: key, identifier: text, value: text, expires_at: text, ...moments }],
  ['sign_in_attempts', { key, failures: count, locked_until: text, last_at: text }],
]

const indexed = [
  ['organizations', 'parent_id'],
  ['people', 'organization'],
  ['sessions', 'person_id'],
  ['credentials', 'person_id'],
] as const

/** Makes the tables of `PeopleTables`. */
export async function createPeople(database: Kysely<unknown>): Promise<void> {
  for (const [name, columns] of tables) {
    let table = database.schema.createTable(name)
    for (const [column, { type, build }] of Object.entries(columns))
      table = table.addColumn(column, type, build)
    await table.execute()
  }
  for (const [table, column] of indexed)
    await database.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute()
}
