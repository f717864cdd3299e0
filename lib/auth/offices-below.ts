import type { Organization } from './organizations.ts'

/** The ids of an office and of all below it, each office before those under it. */
export function officesBelow(all: readonly Organization[], id: string): readonly string[] {
  const found = [id]
  // The list grows while it is walked; an office is entered once, so a ring ends too.
  for (const above of found)
    for (const { id: below, parent } of all)
      if (parent === above && !found.includes(below)) found.push(below)
  return found
}
