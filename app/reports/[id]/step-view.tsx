'use client'

import type { EditorStore } from '#components/form/editor-store.ts'
import type { Part } from '#templates/schema.ts'
import { InfoStep, NarrativeStep, TableStep } from './lazy-steps.tsx'

interface Props {
  readonly store: EditorStore
  /** Absent: 报告信息. */
  readonly part: Part | undefined
}

/** What one step is filled in with. */
export function StepView({ store, part }: Props) {
  if (!part) return <InfoStep store={store} />
  const { content } = part
  if (content.kind === 'narrative')
    return <NarrativeStep store={store} part={part} narrative={content} />
  const table = store.template.tables.find(({ id }) => id === content.table)
  return table ? <TableStep store={store} part={part} table={table} /> : null
}
