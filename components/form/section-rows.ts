import { placeOfRank } from '#lib/report/section-edits.ts'
import { aspectOf, type Section } from '#lib/report/sections.ts'
import type { Aspect } from '#templates/schema.ts'

/** One place to write: a section of the text, or an aspect that the text has no head for yet. */
export interface SectionRow {
  /** Stays the same while an aspect goes from missing to written. */
  readonly key: string
  readonly aspect: Aspect | undefined
  /** Its position among the sections; undefined where it is missing. */
  readonly index: number | undefined
}

/** The sections in their order, the missing aspects where the order of the aspects has them. */
export function sectionRows(
  sections: readonly Section[],
  aspects: readonly Aspect[],
): readonly SectionRow[] {
  const seen = new Set<Aspect>()
  const rows: SectionRow[] = sections.map(({ head }, index) => {
    const named = aspectOf(head, aspects)
    const aspect = named && !seen.has(named) ? named : undefined
    if (aspect) seen.add(aspect)
    const other = head === '' ? 'opening' : `section-${index}`
    return { key: aspect?.id ?? other, aspect, index }
  })
  for (const aspect of aspects)
    if (!seen.has(aspect))
      rows.splice(placeOf(aspect, rows, aspects), 0, { key: aspect.id, aspect, index: undefined })
  return rows
}

function placeOf(aspect: Aspect, rows: readonly SectionRow[], aspects: readonly Aspect[]): number {
  const ranks = rows.map((row) => (row.aspect ? aspects.indexOf(row.aspect) : -1))
  return placeOfRank(aspects.indexOf(aspect), ranks)
}
