import {
  type HeadStyle,
  insertAspect,
  moveSection,
  removeSection,
  withTitle,
} from '#lib/report/section-edits.ts'
import { type Section, withBody } from '#lib/report/sections.ts'
import type { SectionRow } from './section-rows.ts'

/** What a person can do with one section. */
export type SectionAct =
  | { readonly kind: 'body' | 'title'; readonly text: string }
  | { readonly kind: 'up' | 'down' | 'remove' }

/** The sections after it was done. Text for a missing aspect adds its section. */
export function sectionsAfter(
  sections: readonly Section[],
  { index, aspect }: SectionRow,
  { done, style }: { readonly done: SectionAct; readonly style: HeadStyle },
): readonly Section[] {
  if (index === undefined) {
    if (done.kind !== 'body' || !aspect || done.text === '') return sections
    return insertAspect(sections, { aspect, body: done.text }, style)
  }
  const change = (by: (section: Section) => Section) =>
    sections.map((section, at) => (at === index ? by(section) : section))
  if (done.kind === 'body') return change((section) => withBody(section, done.text))
  if (done.kind === 'title') return change((section) => withTitle(section, done.text))
  if (done.kind === 'remove') return removeSection(sections, index)
  return moveSection(sections, index, done.kind === 'up' ? index - 1 : index + 1)
}
