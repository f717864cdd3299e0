'use client'

import type { EditorStore } from '#components/form/editor-store.ts'
import { NarrativeSections } from '#components/form/narrative-sections.tsx'
import { NarrativeText } from '#components/form/narrative-text.tsx'
import { ReportInfo } from '#components/form/report-info.tsx'
import { StatutoryTable } from '#components/form/statutory-table.tsx'
import { TableTools } from '#components/form/table-tools.tsx'
import { ZeroYearQuestion } from '#components/form/zero-year-question.tsx'
import { headingOf } from '#lib/report/phrase.ts'
import type { Part } from '#templates/schema.ts'

interface Props {
  readonly store: EditorStore
  /** Absent: 报告信息. */
  readonly part: Part | undefined
}

/** What one step is filled in with. */
export function StepView({ store, part }: Props) {
  if (!part) return <ReportInfo store={store} question={<ZeroYearQuestion store={store} />} />
  const { content } = part
  if (content.kind === 'narrative') {
    if (content.aspects)
      return <NarrativeSections store={store} part={part} aspects={content.aspects} />
    return <NarrativeText store={store} part={part} narrative={content} />
  }
  const table = store.template.tables.find(({ id }) => id === content.table)
  if (!table) return null
  return (
    <>
      <div className="mb-2.5">
        <TableTools store={store} table={table} />
      </div>
      <StatutoryTable store={store} table={table} name={headingOf(part)} />
    </>
  )
}
