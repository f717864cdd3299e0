'use client'

import type { EditorStore } from '#components/form/editor-store.ts'
import { StatutoryTable } from '#components/form/statutory-table.tsx'
import { TableTools } from '#components/form/table-tools.tsx'
import { headingOf } from '#lib/report/phrase.ts'
import type { Part, Table } from '#templates/schema.ts'

interface Props {
  readonly store: EditorStore
  readonly part: Part
  readonly table: Table
}

/** A part that is a statutory table, under its tools. */
export function TableStep({ store, part, table }: Props) {
  return (
    <>
      <div className="mb-2.5">
        <TableTools store={store} table={table} />
      </div>
      <StatutoryTable store={store} table={table} name={headingOf(part)} />
    </>
  )
}
