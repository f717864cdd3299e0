import { database } from '#lib/database/connection.ts'
import { compose } from '#lib/document/compose.ts'
import { type PageChange, pageChanges } from '#lib/page/page-changes.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import { knownRevisions, type Look, reviewPartOf } from '#lib/review/review-parts.ts'
import { lastOf } from '#lib/review/taken-step.ts'
import { loadDraftAt } from '#lib/store/versions.ts'
import type { Template } from '#templates/schema.ts'
import type { OpenedReview } from './open-review.ts'

/** What changed on the page since it was last reviewed, or since this person saw it before; none the first time. */
export async function changesSince(
  { id, review, template, draft, blocks }: OpenedReview,
  looks: readonly Look[],
): Promise<readonly PageChange[]> {
  const decided = lastOf(review.log, 'return', 'approve')?.revision ?? 0
  const known = knownRevisions(template, looks, { decided, now: review.revision })
  const wanted = [...new Set(known.values())].filter((one) => one > 0 && one < review.revision)
  const changes = await Promise.all(
    wanted.map(async (seen) => {
      const then = await loadDraftAt(await database(), id, seen)
      if (!then) return []
      const typed = { ...then.draft.report.cells, ...draft.report.cells }
      // A sum that follows from what was typed is no change of its own.
      return pageChanges(compose(template, carriedOn(template, then.draft)), blocks).filter(
        (change) =>
          known.get(reviewPart(template, change)) === seen &&
          (change.kind === 'text' || Object.hasOwn(typed, change.cell)),
      )
    }),
  )
  return changes.flat()
}

function reviewPart(template: Template, change: PageChange): string {
  const field = change.kind === 'cell' ? `cells.${change.cell}` : `narratives.${change.part}`
  return reviewPartOf(template, field) ?? ''
}
