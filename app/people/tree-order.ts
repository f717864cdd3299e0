import type { Organization } from '#lib/auth/organizations.ts'

/** An office and how far below the top it stands. */
export interface Placed extends Organization {
  readonly depth: number
}

/** An office and all below it, each followed by what is under it. */
export function treeOrder(all: readonly Organization[], top: string): readonly Placed[] {
  const placed: Placed[] = []
  const place = (office: Organization, depth: number) => {
    if (placed.some(({ id }) => id === office.id)) return
    placed.push({ ...office, depth })
    for (const below of all) if (below.parent === office.id) place(below, depth + 1)
  }
  const first = all.find(({ id }) => id === top)
  if (first) place(first, 0)
  return placed
}
