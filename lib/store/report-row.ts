import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '#lib/database/tables.ts'
import type { Field, FieldValue } from '#lib/report/fields.ts'
import { readValue, writeValue } from './field-value.ts'

type Queries = Kysely<Tables> | Transaction<Tables>

/** The stored fields of a report that were written after a revision; cleared ones as `null`. */
export async function fieldsSince(
  database: Queries,
  id: string,
  since: number,
): Promise<ReadonlyMap<Field, FieldValue>> {
  const rows = await database
    .selectFrom('report_fields')
    .select(['field', 'value'])
    .where('report_id', '=', id)
    .where('revision', '>', since)
    .execute()
  return new Map(rows.map(({ field, value }) => [field, readValue(field, value)]))
}

/** The stored values of these fields of a report; those never written are left out. */
export async function fieldsNamed(
  database: Queries,
  id: string,
  fields: ReadonlySet<Field>,
): Promise<ReadonlyMap<Field, FieldValue>> {
  const values = new Map<Field, FieldValue>()
  for (const part of chunks([...fields])) {
    const rows = await database
      .selectFrom('report_fields')
      .select(['field', 'value'])
      .where('report_id', '=', id)
      .where('field', 'in', part)
      .execute()
    for (const { field, value } of rows) values.set(field, readValue(field, value))
  }
  return values
}

/** Inserts or overwrites fields of a report. */
export async function writeFields(
  database: Transaction<Tables>,
  at: { readonly id: string; readonly revision: number },
  fields: ReadonlyMap<Field, FieldValue>,
): Promise<void> {
  for (const rows of chunks([...fields])) {
    await database
      .insertInto('report_fields')
      .values(
        rows.map(([field, value]) => ({
          report_id: at.id,
          field,
          value: writeValue(value),
          revision: at.revision,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['report_id', 'field']).doUpdateSet((excluded) => ({
          value: excluded.ref('excluded.value'),
          revision: excluded.ref('excluded.revision'),
        })),
      )
      .execute()
  }
}

/** Few enough rows for one statement: databases limit the values bound to it. */
export function chunks<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const size = 500
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  )
}
