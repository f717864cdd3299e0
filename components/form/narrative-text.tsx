'use client'

import { GrowArea } from '#components/ui/grow-area.tsx'
import { insertText } from '#components/ui/insert-text.ts'
import { headingOf } from '#lib/report/phrase.ts'
import { profileById } from '#templates/profiles/registry.ts'
import type { Narrative, Part } from '#templates/schema.ts'
import type { EditorStore } from './editor-store.ts'
import { leftoverMarks } from './leftover-marks.ts'
import { NarrativeLength } from './narrative-length.tsx'
import { NarrativeSentences } from './narrative-sentences.tsx'
import { topics } from './topics.ts'
import { useFieldInput } from './use-field-input.ts'
import { useTopic } from './use-topic.ts'

interface Props {
  readonly store: EditorStore
  readonly part: Part
  readonly narrative: Narrative
}

/** A part that is one text. */
export function NarrativeText({ store, part, narrative }: Props) {
  const field = `narratives.${part.id}`
  const { ref, ...input } = useFieldInput<HTMLTextAreaElement>(store, field)
  const { extraSentences } = profileById(store.draft().profile)
  const left = useTopic(store, topics.leftovers, () => store.leftovers())
  const text = store.fieldText(field)
  const marks = leftoverMarks(left, { part: part.id, from: 0, length: text.length })
  const sentences = [
    ...(narrative.sentences ?? []),
    ...extraSentences.filter((sentence) => sentence.part === part.id),
  ]
  return (
    <div className="max-w-[816px] rounded-md border border-line bg-paper p-4">
      <GrowArea
        id={field}
        ref={ref}
        {...input}
        rows={8}
        aria-label={headingOf(part)}
        marked={{ text, marks }}
      />
      <NarrativeSentences
        store={store}
        sentences={sentences}
        onInsert={(text) => ref.current && insertText(ref.current, text)}
      />
      <div className="mt-2">
        <NarrativeLength store={store} part={part.id} />
      </div>
    </div>
  )
}
