import type { Kysely } from 'kysely'

/** Who began a report, and what readers ticked of what no program can judge. */
export async function addOriginsAndTicks(database: Kysely<unknown>): Promise<void> {
  for (const column of ['created_by', 'created_by_name'])
    await database.schema
      .alterTable('reports')
      .addColumn(column, 'text', (build) => build.notNull().defaultTo(''))
      .execute()
  await database.schema
    .createTable('report_ticks')
    .addColumn('report_id', 'text', (build) => build.notNull().references('reports.id'))
    .addColumn('question', 'text', (build) => build.notNull())
    .addColumn('by_id', 'text', (build) => build.notNull())
    .addColumn('by_name', 'text', (build) => build.notNull())
    .addColumn('at', 'text', (build) => build.notNull())
    .addColumn('revision', 'integer', (build) => build.notNull())
    .addPrimaryKeyConstraint('report_ticks_key', ['report_id', 'by_id', 'question'])
    .execute()
}
