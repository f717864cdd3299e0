import type { Block, TableBlock } from '#lib/page/block.ts'
import { headingOf } from '#lib/report/phrase.ts'
import type { Template } from '#templates/schema.ts'
import { cutAtHeadings } from './cut-at-headings.ts'
import { formLines } from './form-lines.ts'
import { labelKey } from './label-key.ts'
import { layoutPieces } from './layout-pieces.ts'

/**
 * The page as it was before a program laid it out: texts that stand alone in the rows of a table are texts
 * again, and headings of parts that were run into a text begin a line.
 */
export function untangled(blocks: readonly Block[], known: readonly Template[]): readonly Block[] {
  const headings = [...new Set(known.flatMap(({ parts }) => parts.map(headingOf)))]
  const keys = new Set(known.flatMap((template) => [...formLines(template).keys]))
  const heads = new Set(headings.map(labelKey))
  const plain = blocks.flatMap((block) =>
    block.kind === 'table' ? layoutPieces(block, { heads, keys }) : [block],
  )
  const lost = lostHeadings(plain, headings)
  if (lost.length === 0) return plain
  return plain.flatMap((block): readonly Block[] => {
    if (block.kind !== 'paragraph') return [block]
    const pieces = cutAtHeadings(block.text, lost)
    return pieces.length === 1 ? [block] : pieces.map((text) => ({ kind: 'paragraph', text }))
  })
}

/** The headings that stand nowhere by themselves. */
function lostHeadings(blocks: readonly Block[], headings: readonly string[]): readonly string[] {
  const lines = blocks.flatMap((block) => (isTable(block) ? [] : block.text.split('\n')))
  const found = new Set(lines.filter((text) => text.length <= longest).map(labelKey))
  return headings.filter((heading) => !found.has(labelKey(heading)))
}

/** A line that is a heading and nothing else is no longer. */
const longest = 48

function isTable(block: Block): block is TableBlock {
  return block.kind === 'table'
}
