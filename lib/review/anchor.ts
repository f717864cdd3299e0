import type { CellId } from '#lib/report/cell-id.ts'

/** What a thread of comments is about. */
export type Anchor =
  | { readonly kind: 'whole' }
  /** A cell, and what it said. */
  | { readonly kind: 'cell'; readonly cell: CellId; readonly quote: string }
  /** A passage of a part (`head` for title, preamble and signature), as it stood. */
  | { readonly kind: 'passage'; readonly part: string; readonly quote: string }
  /** A finding by its fingerprint, and what it said. */
  | { readonly kind: 'finding'; readonly fingerprint: string; readonly quote: string }

/** The report as comments are looked for in it. */
export interface Ground {
  /** The printed text of a cell; undefined where there is none. */
  cellText(cell: CellId): string | undefined
  /** The printed text of a part. */
  partText(part: string): string
  readonly fingerprints: ReadonlySet<string>
}

/** Whether what a thread is about still says what it said; if not, it is listed as 原文已改. */
export function stillStands(anchor: Anchor, ground: Ground): boolean {
  if (anchor.kind === 'cell') return ground.cellText(anchor.cell) === anchor.quote
  if (anchor.kind === 'finding') return ground.fingerprints.has(anchor.fingerprint)
  if (anchor.kind === 'passage')
    return folded(ground.partText(anchor.part)).includes(folded(anchor.quote))
  return true
}

/** A passage that was only broken into lines differently is the same. */
function folded(text: string): string {
  return text.replace(/\s+/g, '')
}
