import { database } from '#lib/database/connection.ts'
import { compose } from '#lib/document/compose.ts'
import { type PageChange, pageChanges } from '#lib/page/page-changes.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import type { Look } from '#lib/review/review-parts.ts'
import { lastOf } from '#lib/review/taken-step.ts'
import { loadDraftAt } from '#lib/store/versions.ts'
import type { OpenedReview } from './open-review.ts'

/** What changed on the page since it was last reviewed, or since this person saw it before; none the first time. */
export async function changesSince(
  { id, review, template, draft, blocks }: OpenedReview,
  looks: readonly Look[],
): Promise<readonly PageChange[]> {
  const decided = lastOf(review.log, 'return', 'approve')?.revision ?? 0
  const earlier = looks.map(({ revision }) => revision).filter((one) => one < review.revision)
  const seen = Math.max(decided, ...earlier)
  if (seen === 0 || seen === review.revision) return []
  const then = await loadDraftAt(await database(), id, seen)
  if (!then) return []
  const typed = { ...then.draft.report.cells, ...draft.report.cells }
  // A sum that follows from what was typed is no change of its own.
  return pageChanges(compose(template, carriedOn(template, then.draft)), blocks).filter(
    (change) => change.kind === 'text' || Object.hasOwn(typed, change.cell),
  )
}
