'use client'

import type { EditorStore } from '#components/form/editor-store.ts'
import { LeftoversPanel } from '#components/form/leftovers-panel.tsx'
import { NarrativeSections } from '#components/form/narrative-sections.tsx'
import { NarrativeText } from '#components/form/narrative-text.tsx'
import type { Narrative, Part } from '#templates/schema.ts'

interface Props {
  readonly store: EditorStore
  readonly part: Part
  readonly narrative: Narrative
}

/** A part that is text: section by section where the form asks for aspects. */
export function NarrativeStep({ store, part, narrative }: Props) {
  const { aspects } = narrative
  return (
    <>
      <LeftoversPanel store={store} part={part.id} />
      {aspects ? (
        <NarrativeSections store={store} part={part} aspects={aspects} />
      ) : (
        <NarrativeText store={store} part={part} narrative={narrative} />
      )}
    </>
  )
}
