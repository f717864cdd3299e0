import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'

type Build = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
type Column = readonly ['text' | 'integer', Build]

const text: Column = ['text', (column) => column.notNull()]
const optional: Column = ['text', (column) => column]
const count: Column = ['integer', (column) => column.notNull()]
const key: Column = ['text', (column) => column.primaryKey().notNull()]
const report: Column = ['text', (column) => column.notNull().references('reports.id')]
const thread: Column = ['text', (column) => column.notNull().references('report_threads.id')]

interface Table {
  readonly name: string
  readonly columns: Readonly<Record<string, Column>>
  /** Where one column is not enough. */
  readonly key?: readonly string[]
}

const person = { by_id: text, by_name: text, at: text }

const tables: readonly Table[] = [
  { name: 'review_settings', columns: { organization: key, levels: count } },
  {
    name: 'report_steps',
    columns: {
      report_id: report,
      step_id: text,
      position: count,
      step: text,
      from_state: text,
      to_state: text,
      ...person,
      source: text,
      revision: count,
      reason: optional,
      details: text,
    },
    key: ['report_id', 'step_id'],
  },
  {
    name: 'report_signatures',
    columns: {
      report_id: report,
      step_id: text,
      hash: text,
      ...person,
      revision: count,
      voided_at: optional,
    },
    key: ['report_id', 'step_id'],
  },
  {
    name: 'signed_files',
    columns: {
      report_id: report,
      step_id: text,
      format: text,
      name: text,
      type: text,
      content: text,
    },
    key: ['report_id', 'step_id', 'format'],
  },
  {
    name: 'report_looks',
    columns: { report_id: report, part: text, ...person, revision: count },
    key: ['report_id', 'by_id', 'part'],
  },
  {
    name: 'report_threads',
    columns: {
      id: key,
      report_id: report,
      anchor: text,
      at: text,
      revision: count,
      resolved_by_id: optional,
      resolved_by_name: optional,
      resolved_at: optional,
    },
  },
  {
    name: 'report_comments',
    columns: { id: key, thread_id: thread, position: count, ...person, text },
  },
]

/** States, the log of steps, signatures, kept files, looks and comments. */
export async function createReview(database: Kysely<unknown>): Promise<void> {
  await addColumns(database)
  for (const { name, columns, key: keys } of tables) {
    let table = database.schema.createTable(name)
    for (const [column, [type, build]] of Object.entries(columns))
      table = table.addColumn(column, type, build)
    if (keys) table = table.addPrimaryKeyConstraint(`${name}_key`, [...keys] as never)
    await table.execute()
  }
  await addIndexes(database)
}

async function addColumns(database: Kysely<unknown>): Promise<void> {
  const { schema } = database
  await schema
    .alterTable('reports')
    .addColumn('state', 'text', (column) => column.notNull().defaultTo('draft'))
    .execute()
  await schema.alterTable('reports').addColumn('sent_by', 'text').execute()
  await schema
    .alterTable('report_changes')
    .addColumn('position', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await schema
    .alterTable('report_changes')
    .addColumn('author_name', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
}

/** No two steps of a report stand at the same place of its log. */
async function addIndexes(database: Kysely<unknown>): Promise<void> {
  await sql`create unique index report_steps_order on report_steps (report_id, position)`.execute(
    database,
  )
  await sql`create index report_threads_report on report_threads (report_id)`.execute(database)
  await sql`create index report_comments_thread on report_comments (thread_id)`.execute(database)
}
