import type { Finding } from '#lib/checks/check.ts'
import type { Block } from '#lib/page/block.ts'
import type { SetLine, SetPage } from '#lib/page/set-page.ts'

/** A finding with the number of its mark and the height of the middle of the mark; twips. */
export interface PageNote {
  readonly finding: Finding
  readonly number: number
  readonly y: number
}

/** The findings that stand on each page, numbered through; one that has no place stands on the first. */
export function pageNotes(
  findings: readonly Finding[],
  blocks: readonly Block[],
  pages: readonly SetPage[],
): readonly (readonly PageNote[])[] {
  const places = findings.map((finding) => ({ finding, ...placeOf(finding, blocks, pages) }))
  const ordered = [...places].sort((a, b) => a.page - b.page || a.y - b.y)
  const notes = ordered.map((place, index) => ({ ...place, number: index + 1 }))
  return pages.map((_, page) => notes.filter((note) => note.page === page))
}

interface Place {
  readonly page: number
  readonly y: number
}

function placeOf(finding: Finding, blocks: readonly Block[], pages: readonly SetPage[]): Place {
  return (
    placeOfCell(finding, pages) ??
    placeOfQuote(finding, blocks, pages) ??
    placeOfPart(finding, blocks, pages) ?? { page: 0, y: 0 }
  )
}

function placeOfCell({ cells }: Finding, pages: readonly SetPage[]): Place | undefined {
  return firstOn(pages, (page) =>
    page.cells
      .filter(({ cell, lines }) => lines.length > 0 && cells.some((id) => id === cell.ref))
      .map(({ y, height }) => y + height / 2),
  )
}

function placeOfQuote(
  { part, quote }: Finding,
  blocks: readonly Block[],
  pages: readonly SetPage[],
): Place | undefined {
  if (!part || !quote) return undefined
  const found = blocks.findIndex(
    (block) => block.kind !== 'table' && isOf(part, block.ref) && block.text.includes(quote),
  )
  const block = blocks[found]
  const at = block && block.kind !== 'table' ? block.text.indexOf(quote) : -1
  return firstOn(pages, (page) =>
    page.lines
      .filter(
        (line) => line.block === found && line.from <= at && at < line.from + line.text.length,
      )
      .map(middleOf),
  )
}

function placeOfPart(
  { part }: Finding,
  blocks: readonly Block[],
  pages: readonly SetPage[],
): Place | undefined {
  if (!part) return undefined
  return firstOn(pages, (page) =>
    page.lines.filter((line) => isOf(part, refOf(blocks[line.block]))).map(middleOf),
  )
}

/** Characters stand about a third of their height above the baseline. */
function middleOf({ baseline, size }: SetLine): number {
  return baseline - Math.round(size / 3)
}

function isOf(part: string, ref: string | undefined): boolean {
  return ref === part || ref?.startsWith(`${part}:`) === true
}

function refOf(block: Block | undefined): string | undefined {
  return block?.ref
}

function firstOn(
  pages: readonly SetPage[],
  heights: (page: SetPage) => readonly number[],
): Place | undefined {
  for (const [page, content] of pages.entries()) {
    const [y] = heights(content)
    if (y !== undefined) return { page, y }
  }
  return undefined
}
