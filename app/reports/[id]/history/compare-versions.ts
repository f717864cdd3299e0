import { database } from '#lib/database/connection.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import { compareReports, type Difference } from '#lib/review/compare-reports.ts'
import { loadDraftAt } from '#lib/store/versions.ts'
import type { OpenedReview } from '../review/open-review.ts'

/** Where two versions of a report differ. */
export async function compareVersions(
  { id, template }: Pick<OpenedReview, 'id' | 'template'>,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly Difference[]> {
  const [before, after] = await Promise.all(
    [from, to].map(async (revision) => loadDraftAt(await database(), id, revision)),
  )
  if (!before || !after) return []
  return compareReports(
    template,
    carriedOn(template, before.draft),
    carriedOn(template, after.draft),
  )
}
