import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Tables } from '#lib/database/tables.ts'
import { stepsOfReport, writeStep } from './step-row.ts'

interface Rework {
  readonly report: string
  readonly by: string
  readonly byName: string
  readonly at: string
  readonly revision: number
}

/** Somebody began to mend a returned report: it is a draft again, and the log says so. */
export async function rework(
  transaction: Transaction<Tables>,
  { report, ...by }: Rework,
): Promise<void> {
  const { length: position } = await stepsOfReport(transaction, report)
  await writeStep(
    transaction,
    { report, position },
    {
      id: randomUUID(),
      step: 'rework',
      from: 'returned',
      to: 'draft',
      ...by,
      source: '',
      threads: [],
      overruled: [],
    },
  )
  await transaction
    .updateTable('reports')
    .set({ state: 'draft' })
    .where('id', '=', report)
    .execute()
}
