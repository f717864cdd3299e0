import { type Edit, listEdits } from './list-edits.ts'

/** What turns one text into the other, paragraph by paragraph; undefined where that is too long to work out. */
export function paragraphEdits(before: string, after: string): readonly Edit[] | undefined {
  return listEdits(before.split('\n'), after.split('\n'))?.flatMap(oneByOne)
}

/** The text with some of its edits made. They may not touch each other. */
export function withEdits(before: string, edits: readonly Edit[]): string {
  const lines = before.split('\n')
  const made: string[] = []
  let at = 0
  for (const { from, to, lines: replacement } of [...edits].sort(inOrder)) {
    made.push(...lines.slice(at, from), ...replacement)
    at = to
  }
  return [...made, ...lines.slice(at)].join('\n')
}

function inOrder(one: Edit, other: Edit): number {
  return one.from - other.from || one.to - other.to
}

/** Where as many paragraphs come as go, each replaces its own. */
function oneByOne(edit: Edit): readonly Edit[] {
  const { from, to, lines } = edit
  if (lines.length !== to - from) return [edit]
  return lines.map((line, at) => ({ from: from + at, to: from + at + 1, lines: [line] }))
}
