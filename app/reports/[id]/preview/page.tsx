import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { askedReport } from '#app/asked-report.ts'
import { findingsFor } from '#app/findings-for.ts'
import { today } from '#app/today.ts'
import { Preview } from '#components/preview/preview.tsx'
import { openCounts, openFindings } from '#lib/checks/answered.ts'
import { findingsOf } from '#lib/checks/findings-of.ts'
import { database } from '#lib/database/connection.ts'
import { compose } from '#lib/document/compose.ts'
import { country } from '#lib/places/country.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import { loadDraft } from '#lib/store/load-draft.ts'
import { templateById } from '#templates/registry.ts'
import { PreviewBar } from './preview-bar.tsx'

interface Props {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<{ readonly checks?: string | readonly string[] }>
}

/** The name of the tab, and of the file when the page is printed to one. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { blocks } = await load((await params).id)
  const title = blocks.find((block) => block.kind === 'title')
  return { title: `预览 ${title?.text ?? ''}` }
}

/** The report as it will be printed. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { id, report, blocks, findings } = await load((await params).id)
  const showsFindings = (await searchParams).checks === '1'
  return (
    <>
      <PreviewBar
        id={id}
        report={report}
        findings={findings.length}
        showsFindings={showsFindings}
      />
      <main>
        <Preview
          blocks={blocks}
          isDraft={openCounts(findings).error > 0}
          findings={showsFindings ? findings : []}
        />
      </main>
    </>
  )
}

/** Once a request: the report, its page, and the findings that are open. */
const load = cache(async (id: string) => {
  const asked = await askedReport(id)
  const loaded = asked && (await loadDraft(await database(), asked.id))
  const template = templateById(loaded?.draft.report.template ?? '')
  if (!loaded || !template) notFound()
  const { draft } = loaded
  const report = carriedOn(template, draft)
  const found = findingsOf(template, draft, { today: today(), places: country() })
  const all = openFindings(found, draft.answers)
  const findings = findingsFor(asked, all)
  return { id, report, blocks: compose(template, report), findings }
})
