import type { Kysely, Transaction } from 'kysely'
import { z } from 'zod'
import type { ReportStepsTable } from '#lib/database/review-tables.ts'
import type { Tables } from '#lib/database/tables.ts'
import { states } from '#lib/review/state.ts'
import { steps } from '#lib/review/step.ts'
import type { TakenStep } from '#lib/review/taken-step.ts'
import { jsonOf } from './field-value.ts'

const text = z.string()
const details = z.object({
  threads: z.array(text),
  overruled: z.array(z.object({ fingerprint: text, message: text, reason: text })),
  publication: z.object({ address: text, date: text }).optional(),
  rules: text.optional(),
})

/** The step was taken, whatever became of what was noted with it. */
const lost = {
  threads: [],
  overruled: [{ fingerprint: '', message: '这一步存储的说明已损坏', reason: '无法读出' }],
}

/** The log of a report, oldest first. */
export async function stepsOfReport(
  database: Kysely<Tables> | Transaction<Tables>,
  id: string,
): Promise<readonly TakenStep[]> {
  const rows = await database
    .selectFrom('report_steps')
    .selectAll()
    .where('report_id', '=', id)
    .orderBy('position')
    .execute()
  return rows.map(readStep)
}

/** Adds a step to the log, after `position` others. */
export async function writeStep(
  database: Transaction<Tables>,
  { report, position }: { readonly report: string; readonly position: number },
  step: TakenStep,
): Promise<void> {
  const { threads, overruled, publication, rules } = step
  await database
    .insertInto('report_steps')
    .values({
      report_id: report,
      step_id: step.id,
      position,
      step: step.step,
      from_state: step.from,
      to_state: step.to,
      by_id: step.by,
      by_name: step.byName,
      at: step.at,
      source: step.source,
      revision: step.revision,
      reason: step.reason ?? null,
      details: JSON.stringify({ threads, overruled, publication, rules }),
    })
    .execute()
}

function readStep(row: ReportStepsTable): TakenStep {
  const { publication, rules, ...rest } = details.catch(lost).parse(jsonOf(row.details))
  return {
    id: row.step_id,
    step: z.enum(steps).parse(row.step),
    from: readState(row.from_state),
    to: readState(row.to_state),
    by: row.by_id,
    byName: row.by_name,
    at: row.at,
    source: row.source,
    revision: row.revision,
    ...(row.reason !== null && { reason: row.reason }),
    ...(publication && { publication }),
    ...(rules !== undefined && { rules }),
    ...rest,
  }
}

/** A state as it is stored. */
export function readState(stored: string) {
  return z.enum(states).parse(stored)
}
