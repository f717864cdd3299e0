import type { TableBlock } from '#lib/page/block.ts'
import { headingLevelOf, visible } from '../page-line.ts'
import { blockOfTable, mostCells, rowsOfTable, textOfCell } from './html-table.ts'
import { type HtmlElement, type HtmlNode, isElement, isHidden, walk } from './html-tree.ts'
import { TextFlow } from './text-flow.ts'

/** What a page holds from top to bottom; or one sentence why it is no page of ours. */
export type HtmlPieces =
  | { readonly kind: 'pieces'; readonly pieces: readonly (string | TableBlock)[] }
  | { readonly kind: 'refused'; readonly says: string }

const tooLarge = `网页里有超过 ${mostCells} 格的表格，不像年度报告，没有读入；请只复制报告的正文再粘贴。`

/** The lines and tables of a page; a table that only places other things is taken apart. */
export function htmlPieces(root: HtmlNode): HtmlPieces {
  const outer = outerTables(root)
  let pieces: readonly (string | TableBlock)[] = []
  const flow = new TextFlow()
  let isTooLarge = false
  walk(root, {
    enter(element) {
      if (isTooLarge || isHidden(element)) return false
      flow.enter(element)
      if (element.tagName !== 'table' || outer.has(element)) return true
      const read = readTable(element)
      if (read.kind === 'table') pieces = [...pieces, ...flow.take(), ...read.pieces]
      isTooLarge = read.kind === 'tooLarge'
      return read.kind === 'layout'
    },
    leave: (element) => flow.leave(element),
    text: (value) => flow.text(visible(value)),
  })
  if (isTooLarge) return { kind: 'refused', says: tooLarge }
  return { kind: 'pieces', pieces: [...pieces, ...flow.take()] }
}

/** Tables that hold tables. */
function outerTables(root: HtmlNode): ReadonlySet<HtmlElement> {
  const outer = new Set<HtmlElement>()
  walk(root, {
    enter(element) {
      if (element.tagName !== 'table') return true
      for (let up = element.parentNode; up && isElement(up); up = up.parentNode) {
        if (up.tagName !== 'table') continue
        if (outer.has(up)) break
        outer.add(up)
      }
      return true
    },
  })
  return outer
}

type TableReading =
  | { readonly kind: 'layout' | 'tooLarge' }
  | { readonly kind: 'table'; readonly pieces: readonly (string | TableBlock)[] }

function readTable(element: HtmlElement): TableReading {
  const table = rowsOfTable(element)
  if (table.cells > mostCells) return { kind: 'tooLarge' }
  const texts = new Map(table.rows.flat().map((cell) => [cell, visible(textOfCell(cell))]))
  if (table.cells < 2 || [...texts.values()].some(isPassage)) return { kind: 'layout' }
  const block = blockOfTable(table, (cell) => texts.get(cell) ?? '')
  if (!block) return { kind: 'tooLarge' }
  const caption = table.caption ? textOfCell(table.caption) : ''
  return { kind: 'table', pieces: [...(caption === '' ? [] : caption.split('\n')), block] }
}

/** Sentences, or a heading with what follows it, do not stand in the cell of a table. */
function isPassage(text: string): boolean {
  if (text.length > 120 && text.includes('。')) return true
  const lines = text.split('\n')
  return lines.length > 2 && lines.some((line) => headingLevelOf(line) === 1) && text.includes('。')
}
