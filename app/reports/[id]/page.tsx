import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { askedReport, mayWrite } from '#app/asked-report.ts'
import { placesOf } from '#app/places-of.ts'
import { today } from '#app/today.ts'
import { database } from '#lib/database/connection.ts'
import { loadDraft } from '#lib/store/load-draft.ts'
import { Editor } from './editor.tsx'
import { editorReview } from './editor-review.ts'

interface Props {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<{ readonly step?: string | readonly string[] }>
}

/** The name of the tab: whose report, of which year. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load((await params).id)
  const { shortName, agency, year } = loaded.draft.report
  return { title: `${shortName || agency} ${year}年度报告` }
}

/** The editor of one report. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { id, draft, revision, savedAt, review } = await load((await params).id)
  const { step } = await searchParams
  return (
    <Editor
      report={id}
      template={draft.report.template}
      draft={draft}
      revision={revision}
      savedAt={savedAt}
      today={today()}
      places={placesOf(draft.report)}
      review={review}
      step={typeof step === 'string' ? step : ''}
    />
  )
}

/** Once a request, for the tab's name and the page. */
const load = cache(async (id: string) => {
  const asked = await askedReport(id)
  const loaded = asked && (await loadDraft(await database(), asked.id))
  const review = loaded && (await editorReview(loaded.id))
  if (!review) notFound()
  // Who never writes it reads it; a clerk keeps the editor, locked, while others have the report.
  if (!mayWrite(asked)) redirect(`/reports/${asked.id}/review`)
  return { ...loaded, review }
})
