import type { Block } from '#lib/page/block.ts'
import type { ReadNote } from '#lib/page/read-page.ts'
import { withoutCount } from '../page-line.ts'
import type { Piece, Rank, TablePiece } from './piece.ts'
import { shownCells, skippedIn, tableBlock } from './table-block.ts'

/** The pieces of a document as blocks, and what was skipped with the block it stood in. */
export function pageBlocks(pieces: readonly Piece[]): {
  readonly blocks: readonly Block[]
  readonly notes: readonly ReadNote[]
} {
  const blocks: Block[] = []
  const notes: ReadNote[] = []
  const skip = (text: string) => {
    const at = `block:${Math.max(0, blocks.length - 1)}`
    const last = notes.at(-1)
    if (last?.text !== text || last.at !== at) notes.push({ kind: 'skipped', text, at })
  }
  for (const piece of unwrapped(pieces)) {
    if (piece.kind === 'page') {
      notes.push(...piece.notes.map((note) => movedNote(note, blocks.length)))
      for (const block of piece.blocks) blocks.push(block)
      continue
    }
    if (piece.kind === 'paragraph') blocks.push(...textBlocks(piece.text, piece.rank))
    if (piece.kind === 'table') blocks.push(tableBlock(piece))
    for (const text of skippedIn(piece)) skip(text)
  }
  return { blocks, notes }
}

/** A note on a page whose blocks stand behind others now. */
function movedNote(note: ReadNote, by: number): ReadNote {
  const block = /^block:(\d+)$/.exec(note.at)?.[1]
  return block === undefined ? note : { ...note, at: `block:${Number(block) + by}` }
}

/** A frame around text, or a grid that only places other tables, is taken apart. */
function unwrapped(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'table' || !isLayout(piece)) return [piece]
    return unwrapped(shownCells(piece).flatMap((cell) => cell.pieces))
  })
}

function isLayout(table: TablePiece): boolean {
  const cells = shownCells(table)
  let inner = 0
  for (const { pieces } of cells)
    for (const piece of pieces)
      if (piece.kind === 'table') for (const row of piece.rows) inner += row.cells.length
  return cells.length === 1 || (inner > 0 && inner >= cells.length)
}

/** The number that pandoc writes before a heading, with a tab behind it. */
const counted = /^\d{1,2}(?:\.\d{1,2}){0,4}\t+/

/** One block a line: many a clerk ends paragraphs with a line break. Titles and headings stay whole. */
function textBlocks(text: string, rank: Rank): readonly Block[] {
  if (rank === 'body')
    return text
      .split('\n')
      .map((line) => withoutCount(line.trim()))
      .filter((line) => line !== '')
      .map((line) => ({ kind: 'paragraph', text: line }))
  const line = text.replaceAll('\n', '').trim().replace(counted, '')
  if (line === '') return []
  if (rank === 'title') return [{ kind: 'title', text: line }]
  return [{ kind: 'heading', level: rank === 'heading1' ? 1 : 2, text: line }]
}
