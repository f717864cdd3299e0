'use client'

import type { EditorStore } from '#components/form/editor-store.ts'
import { StatutoryTable } from '#components/form/statutory-table.tsx'
import { TableTools } from '#components/form/table-tools.tsx'
import { topics } from '#components/form/topics.ts'
import { useTopic } from '#components/form/use-topic.ts'
import { headingOf } from '#lib/report/phrase.ts'
import type { Part, Table } from '#templates/schema.ts'

interface Props {
  readonly store: EditorStore
  readonly part: Part
  readonly table: Table
}

/** A part that is a statutory table, under its tools. */
export function TableStep({ store, part, table }: Props) {
  const hasLast = useTopic(store, topics.lastYear, () => store.lastYear() !== undefined)
  return (
    <>
      <div className="mb-2.5 flex flex-wrap items-center gap-3">
        <TableTools store={store} table={table} />
        {hasLast && <p className="text-sm text-ink2">格内左下角的小字是上年的数。</p>}
      </div>
      <StatutoryTable store={store} table={table} name={headingOf(part)} />
    </>
  )
}
