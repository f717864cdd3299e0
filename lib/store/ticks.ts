import type { Database } from '#lib/database/open-database.ts'
import type { Actor } from '#lib/review/open-steps.ts'
import type { Tick } from '#lib/review/questions.ts'

/** Who ticked what, as of which revision, and when (ISO). */
export interface PersonsTick extends Tick {
  readonly by: string
  readonly byName: string
  readonly at: string
}

/** Everybody's ticks at a report, the oldest first. */
export async function loadTicks(database: Database, id: string): Promise<readonly PersonsTick[]> {
  return database
    .selectFrom('report_ticks')
    .select(['question', 'revision', 'by_id as by', 'by_name as byName', 'at'])
    .where('report_id', '=', id)
    .orderBy('at')
    .execute()
}

interface NewTick extends Tick {
  readonly actor: Actor
  readonly isTicked: boolean
}

/** Keeps that a person ticked a question, or took their tick back. */
export async function saveTick(
  database: Database,
  report: string,
  { actor, question, revision, isTicked }: NewTick,
): Promise<void> {
  if (!isTicked) {
    await database
      .deleteFrom('report_ticks')
      .where('report_id', '=', report)
      .where('by_id', '=', actor.id)
      .where('question', '=', question)
      .execute()
    return
  }
  const ticked = { by_name: actor.name, at: new Date().toISOString(), revision }
  await database
    .insertInto('report_ticks')
    .values({ report_id: report, question, by_id: actor.id, ...ticked })
    .onConflict((conflict) =>
      conflict.columns(['report_id', 'by_id', 'question']).doUpdateSet(ticked),
    )
    .execute()
}
