import type { Kysely, Migration } from 'kysely'
import { addOriginsAndTicks } from './add-origins-and-ticks.ts'
import { createPeople } from './create-people.ts'
import { createReview } from './create-review.ts'

/** Every step from an empty database to `Tables`, by name in order. A released step never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-reports': { up: createReports },
  '0002-people': { up: createPeople },
  '0003-review': { up: createReview },
  '0004-origins-and-ticks': { up: addOriginsAndTicks },
}

async function createReports(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('reports')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('organization', 'text', (column) => column.notNull())
    .addColumn('template', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('deleted_at', 'text')
    .execute()
  await database.schema
    .createTable('report_fields')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_fields_key', ['report_id', 'field'])
    .execute()
  await database.schema
    .createTable('report_changes')
    .addColumn('report_id', 'text', (column) => column.notNull().references('reports.id'))
    .addColumn('change_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('before_value', 'text', (column) => column.notNull())
    .addColumn('after_value', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_changes_key', ['report_id', 'change_id'])
    .execute()
}
