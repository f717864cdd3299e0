import type { Metadata } from 'next'
import { today } from '#app/today.ts'
import { SummarySheet } from '#components/review/summary-sheet.tsx'
import { database } from '#lib/database/connection.ts'
import { stateNames } from '#lib/review/state.ts'
import { contentHash } from '#lib/store/content-hash.ts'
import { loadLooks } from '#lib/store/looks.ts'
import { loadThreads } from '#lib/store/threads.ts'
import { loadTicks } from '#lib/store/ticks.ts'
import { askedSteps } from '../review/asked-steps.ts'
import { openReview } from '../review/open-review.ts'
import { anchorPlace } from '../review/place-name.ts'
import { SigningBar } from './signing-bar.tsx'
import { summaryOf } from './summary-of.ts'

interface Props {
  readonly params: Promise<{ readonly id: string }>
}

/** The name of the tab. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = (await openReview((await params).id)).draft
  return { title: `摘要 ${report.shortName || report.agency} ${report.year}年度报告` }
}

/** One page for who signs, and the steps that follow. */
export default async function SummaryPage({ params }: Props) {
  const opened = await openReview((await params).id)
  const { id, review, draft, template } = opened
  const threads = await loadThreads(await database(), id)
  const ticks = await loadTicks(await database(), id)
  const looks = await loadLooks(await database(), id)
  const hash = contentHash(draft)
  const open = threads.filter(({ resolved }) => !resolved)
  return (
    <>
      <SigningBar
        report={id}
        name={draft.report.shortName || draft.report.agency || '未命名单位'}
        year={draft.report.year}
        stateId={review.state}
        state={stateNames[review.state]}
        revision={review.revision}
        today={today()}
        steps={askedSteps(opened, ['return', 'sign', 'publish', 'reopen'])}
        comments={open.flatMap(({ id: thread, anchor, comments: [first] }) =>
          first ? [{ id: thread, place: anchorPlace(template, anchor), text: first.text }] : [],
        )}
      />
      <main>
        <SummarySheet {...summaryOf(opened, { looks, ticks, threads, hash })} />
      </main>
    </>
  )
}
