import type { Edit } from './list-edits.ts'
import { paragraphEdits, withEdits } from './paragraph-edits.ts'

/**
 * Two edits of one text in one, paragraph by paragraph; undefined where both changed the same
 * paragraph, or added one at the same place, in different ways.
 */
export function mergeParagraphs(base: string, mine: string, theirs: string): string | undefined {
  const ours = paragraphEdits(base, mine)
  const others = paragraphEdits(base, theirs)
  if (!ours || !others) return undefined
  const added = others.filter((other) => !ours.some((own) => isSame(own, other)))
  if (added.some((other) => ours.some((own) => isClash(own, other)))) return undefined
  return withEdits(base, [...ours, ...added])
}

function isSame(one: Edit, other: Edit): boolean {
  if (one.from !== other.from || one.to !== other.to) return false
  if (one.lines.length !== other.lines.length) return false
  return one.lines.every((line, at) => line === other.lines[at])
}

/** Whether they share a paragraph, or one adds inside or at the very place where the other does. */
function isClash(one: Edit, other: Edit): boolean {
  if (one.from === other.from && one.to === one.from && other.to === other.from) return true
  return one.from < other.to && other.from < one.to
}
