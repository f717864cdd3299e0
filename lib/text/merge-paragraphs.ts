import { type Edit, listEdits } from './list-edits.ts'

/**
 * Two edits of one text in one, paragraph by paragraph; undefined where both changed the same
 * paragraph, or added one at the same place, in different ways.
 */
export function mergeParagraphs(base: string, mine: string, theirs: string): string | undefined {
  const lines = base.split('\n')
  const ours = listEdits(lines, mine.split('\n'))?.flatMap(oneByOne)
  const others = listEdits(lines, theirs.split('\n'))?.flatMap(oneByOne)
  if (!ours || !others) return undefined
  const added = others.filter((other) => !ours.some((own) => isSame(own, other)))
  if (added.some((other) => ours.some((own) => isClash(own, other)))) return undefined
  return apply(lines, [...ours, ...added].sort(inOrder)).join('\n')
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

function inOrder(one: Edit, other: Edit): number {
  return one.from - other.from || one.to - other.to
}

function apply(lines: readonly string[], ordered: readonly Edit[]): string[] {
  const merged: string[] = []
  let at = 0
  for (const { from, to, lines: replacement } of ordered) {
    merged.push(...lines.slice(at, from), ...replacement)
    at = to
  }
  return [...merged, ...lines.slice(at)]
}

/** Where as many paragraphs come as go, each replaces its own. */
function oneByOne(edit: Edit): readonly Edit[] {
  const { from, to, lines } = edit
  if (lines.length !== to - from) return [edit]
  return lines.map((line, at) => ({ from: from + at, to: from + at + 1, lines: [line] }))
}
