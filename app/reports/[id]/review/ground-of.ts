import type { Target } from '#components/review/review-view.ts'
import { findPassage, partOfBlock } from '#lib/page/passage.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import type { Anchor, Ground } from '#lib/review/anchor.ts'
import type { OpenedReview } from './open-review.ts'

/** The report as comments are looked for in it. */
export function groundOf({ blocks, fingerprints, template }: OpenedReview): Ground {
  const parts = template.parts.map(({ id }) => id)
  const cells = new Map(
    blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
      .map(({ ref, text }) => [ref, text]),
  )
  return {
    cellText: (cell) => cells.get(cell),
    partText: (part) =>
      blocks
        .map((block) => {
          const own = partOfBlock(block)
          const isIn = own === part || (!parts.includes(own) && !parts.includes(part))
          return block.kind !== 'table' && isIn ? block.text : ''
        })
        .join('\n'),
    fingerprints,
  }
}

/** What a new thread is about, with what stands there now; undefined where nothing does. */
export function anchorOf(target: Target, opened: OpenedReview): Anchor | undefined {
  switch (target.kind) {
    case 'whole':
      return target
    case 'cell': {
      const cell = target.cell as CellId
      const quote = groundOf(opened).cellText(cell)
      return quote === undefined ? undefined : { kind: 'cell', cell, quote }
    }
    case 'passage':
      return findPassage(opened.blocks, target.quote) && target
    case 'finding': {
      const found = opened.findings.find(({ fingerprint }) => fingerprint === target.fingerprint)
      return found && { ...target, quote: found.message }
    }
    default:
      return target satisfies never
  }
}
