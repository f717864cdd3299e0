import type { Metadata } from 'next'
import { today } from '#app/today.ts'
import { placeNames } from '#components/review/place-names.ts'
import { ReviewSheets } from '#components/review/review-sheets.tsx'
import { database } from '#lib/database/connection.ts'
import { compose } from '#lib/document/compose.ts'
import { paginate } from '#lib/page/paginate.ts'
import { may } from '#lib/review/permissions.ts'
import { standingTicks } from '#lib/review/questions.ts'
import { unseenParts } from '#lib/review/review-parts.ts'
import { isEditable, stateNames } from '#lib/review/state.ts'
import { loadLooks } from '#lib/store/looks.ts'
import { loadThreads } from '#lib/store/threads.ts'
import { loadTicks } from '#lib/store/ticks.ts'
import { templateById } from '#templates/registry.ts'
import { askedSteps } from './asked-steps.ts'
import { changesSince } from './changes-since.ts'
import { pageParts, shownChanges, shownFindings, shownParts, shownThreads } from './desk-view.ts'
import { type OpenedReview, openReview } from './open-review.ts'
import { ReviewDesk } from './review-desk.tsx'
import { reviewMarks } from './review-marks.ts'

interface Props {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<{ readonly last?: string | readonly string[] }>
}

/** The name of the tab. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = (await openReview((await params).id)).draft
  return { title: `审核 ${report.shortName || report.agency} ${report.year}年度报告` }
}

/** The reviewer's pass over a report. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const opened = await openReview((await params).id)
  const { id, actor, review, template, draft, blocks } = opened
  const looks = (await loadLooks(await database(), id)).filter(({ by }) => by === actor.id)
  const ticks = (await loadTicks(await database(), id)).filter(({ by }) => by === actor.id)
  const threads = await loadThreads(await database(), id)
  const changes = await changesSince(opened, looks)
  const unseen = new Set(unseenParts(template, review.written, looks).map((part) => part.id))
  const steps = askedSteps(opened, ['return', 'approve', ...(review.levels === 1 ? signing : [])])
  const names = pageParts(template)
  const parts = shownParts(template)
  const isLooking = steps.some(({ wantsLooks }) => wantsLooks)
  const showsLast = (await searchParams).last === '1'
  return (
    <ReviewDesk
      // Another content is another reading: nothing of it was seen or written yet.
      key={review.revision}
      report={id}
      revision={review.revision}
      name={draft.report.shortName || draft.report.agency || '未命名单位'}
      year={draft.report.year}
      stateId={review.state}
      state={stateNames[review.state]}
      lapse={review.lapse ?? ''}
      pages={paginate(blocks).pages.length}
      today={today()}
      parts={parts}
      seen={isLooking ? parts.map((part) => part.id).filter((one) => !unseen.has(one)) : undefined}
      ticked={standingTicks(template, review.written, ticks).map(({ question }) => question)}
      places={placeNames(blocks, names)}
      changes={shownChanges(template, changes)}
      findings={shownFindings(opened)}
      threads={shownThreads(opened, threads)}
      steps={steps}
      mayComment={may(actor.roles, 'comment', review.state)}
      hasLastYear={draft.lastYear !== undefined}
      lastYear={showsLast && <LastYear {...opened} />}
    >
      <ReviewSheets
        blocks={blocks}
        names={names}
        marks={reviewMarks(opened, changes, threads)}
        isDraft={isEditable(review.state)}
      />
    </ReviewDesk>
  )
}

const signing = ['sign'] as const

/** Last year's report as it was printed. */
function LastYear({ draft: { lastYear } }: Pick<OpenedReview, 'draft'>) {
  const template = lastYear && templateById(lastYear.template)
  if (!template) return null
  return (
    <ReviewSheets
      blocks={compose(template, lastYear)}
      names={pageParts(template)}
      marks={[]}
      isDraft={false}
    />
  )
}
