'use client'

import type { TextMark } from '#components/ui/text-marks.ts'
import { split } from '#lib/report/fields.ts'
import { joinSections, type Section } from '#lib/report/sections.ts'
import type { EditorStore } from './editor-store.ts'
import { leftoverMarks } from './leftover-marks.ts'
import { topics } from './topics.ts'
import { useTopic } from './use-topic.ts'

interface Place {
  readonly field: string
  readonly sections: readonly Section[]
  /** Undefined where the section is not written. */
  readonly index: number | undefined
}

/** What is left of last year's text in the body of one section. */
export function useSectionMarks(
  store: EditorStore,
  { field, sections, index }: Place,
): readonly TextMark[] {
  const left = useTopic(store, topics.leftovers, () => store.leftovers())
  const section = index === undefined ? undefined : sections[index]
  if (!section || left.length === 0) return []
  const before = sections.slice(0, index)
  const start = before.length === 0 ? 0 : joinSections(before).length + 1
  const from = start + section.head.length + section.glue.length
  return leftoverMarks(left, { part: split(field)[1], from, length: section.body.length })
}
