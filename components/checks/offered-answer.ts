import type { OfferedAnswer } from '#templates/schema.ts'

/** The reason that is kept: the one that was chosen, with what was added to it. */
export function reasonOf(chosen: OfferedAnswer | undefined, note: string): string {
  const added = note.trim()
  if (!chosen) return added
  return added === '' ? chosen.text : `${chosen.text}：${added}`
}

/** Whether enough is said: without a choice, and where one has to be explained, words are needed. */
export function isEnough(chosen: OfferedAnswer | undefined, note: string): boolean {
  if (chosen && chosen.kind !== 'explain') return true
  return note.trim() !== ''
}
