import type { Version } from '#lib/review/versions.ts'

/** What the address asks to compare. */
export interface Wanted {
  readonly from?: string | readonly string[]
  readonly to?: string | readonly string[]
}

interface Chosen {
  readonly from: number
  readonly to: number
  /** Whether the address named both. */
  readonly isAsked: boolean
}

/** The two versions to compare, the older first; the last two where the address names none. */
export function chosenVersions({ from, to }: Wanted, versions: readonly Version[]): Chosen {
  const revisions = [...new Set(versions.map(({ revision }) => revision))]
  const asked = [from, to].map(Number).filter((one) => revisions.includes(one))
  const [one = 0, other = 0] = asked.length === 2 ? asked : revisions.slice(-2)
  return {
    from: Math.min(one, other || one),
    to: Math.max(one, other),
    isAsked: asked.length === 2,
  }
}
