import { type Field, split } from '#lib/report/fields.ts'
import type { ReadKind } from './live-findings.ts'

/** What a change of a field asks to look at again: a kind that checks read, the answers, or the list's notes. */
export type Kind = ReadKind | 'answers' | 'notes'

export const everything: ReadonlySet<Kind> = new Set(['cells', 'narratives', 'identity'])

const own: Readonly<Record<string, Kind>> = {
  cells: 'cells',
  unread: 'cells',
  narratives: 'narratives',
  answers: 'answers',
  label: 'notes',
}

/** What kinds of checks read a field; none reads the list's label. A profile tunes them all. */
export function kindsOf(field: Field): readonly Kind[] {
  const [group] = split(field)
  return group === 'lastYear' ? [...everything] : [own[group] ?? 'identity']
}
