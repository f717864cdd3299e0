import type { Block, TableBlock } from './block.ts'
import { breakLines } from './break-lines.ts'
import { typeArea } from './sheet.ts'
import { layoutTable, type TableLayout } from './table-layout.ts'
import { type StyleName, styleOf, textStyles } from './text-style.ts'
import { titleLines } from './title-lines.ts'

/** Blank heights between blocks; twips. */
export const gaps = {
  afterTable: 200,
  beforeTable: 100,
  beforeSignature: textStyles.signature.pitch,
} as const

/** A line of text. */
export interface Line {
  readonly text: string
  /** Where in the text of its block it starts. */
  readonly from: number
  readonly style: StyleName
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** What never parts: a line of text, a row of a table, or a gap. */
export interface Strip {
  /** The position of its block. */
  readonly block: number
  readonly height: number
  /** It stands on the same page as the next strip. */
  readonly keepsNext: boolean
  readonly line?: Line
  readonly row?: number
}

/** The strips of all blocks from top to bottom, and the layouts of the tables among them. */
export interface Strips {
  readonly strips: readonly Strip[]
  readonly tables: ReadonlyMap<number, TableLayout>
}

/** Cuts blocks into strips. */
export function cut(blocks: readonly Block[]): Strips {
  const strips: Strip[] = []
  const tables = new Map<number, TableLayout>()
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'table') {
      strips.push(...textStrips(blocks, index, block))
      continue
    }
    const room = typeArea.height - keptHeight(strips) - gaps.afterTable
    const layout = layoutTable(block, room)
    tables.set(index, layout)
    const kept = layout.height <= room ? layout.rows.length - 1 : block.headerRows + 1
    strips.push(...tableStrips(layout, index, kept))
  }
  return { strips, tables }
}

/** The height of the strips at the end that must stand with whatever comes next. */
function keptHeight(strips: readonly Strip[]): number {
  let height = 0
  for (const strip of [...strips].reverse()) {
    if (!strip.keepsNext) break
    height += strip.height
  }
  return height
}

type TextBlock = Exclude<Block, TableBlock>

function textStrips(blocks: readonly Block[], index: number, block: TextBlock): Strip[] {
  const style = styleOf(block)
  const height = textStyles[style].pitch
  const staysWithNext = keepsNext(blocks, index)
  const lines = blockLines(block).map((line): Strip => {
    const keeps = staysWithNext || (!line.isLast && style !== 'paragraph')
    return { block: index, height, keepsNext: keeps, line }
  })
  const after = gapAfter(blocks, index, lines.length)
  const gap: Strip = { block: index, height: after, keepsNext: block.kind === 'heading' }
  return [...gapBefore(blocks, index), ...lines, ...(after > 0 ? [gap] : [])]
}

/** Headings stand with what they head, a signature with its date, a title with its gap. */
export function keepsNext(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  return (
    block?.kind === 'heading' ||
    block?.kind === 'title' ||
    (isSigned(block) && isSigned(blocks[index + 1]))
  )
}

export function isSigned(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.role !== undefined
}

function gapBefore(blocks: readonly Block[], index: number): Strip[] {
  if (!isSigned(blocks[index]) || isSigned(blocks[index - 1])) return []
  return [{ block: index, height: gaps.beforeSignature, keepsNext: true }]
}

/** The space below a block of so many lines: a title fills whole lines of the body and leaves one. */
export function gapAfter(blocks: readonly Block[], index: number, lines: number): number {
  const kind = blocks[index]?.kind
  if (kind === 'heading') return blocks[index + 1]?.kind === 'table' ? gaps.beforeTable : 0
  if (kind !== 'title') return 0
  return (lines + 2) * textStyles.paragraph.pitch - lines * textStyles.title.pitch
}

function blockLines(block: TextBlock): readonly Line[] {
  const name = styleOf(block)
  const style = textStyles[name]
  const rest = typeArea.width - style.inset
  const seam = block.kind === 'paragraph' && block.lead ? -style.spacing : 0
  const room = { first: rest - style.indent - seam, rest }
  const texts =
    name === 'title' ? titleLines(block.text, style, rest) : breakLines(block.text, style, room)
  let from = 0
  return texts.map((text, line) => {
    const start = from
    from += text.length
    return {
      text,
      from: start,
      style: name,
      isFirst: line === 0,
      isLast: line === texts.length - 1,
    }
  })
}

/** A table that fits a page is kept whole; of a longer one, its head with two rows. */
function tableStrips({ rows }: TableLayout, block: number, kept: number): Strip[] {
  const strips = rows.map((height, row): Strip => ({ block, height, keepsNext: row < kept, row }))
  return [...strips, { block, height: gaps.afterTable, keepsNext: false }]
}
