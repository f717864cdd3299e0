import type { TableBlock, TableCell } from '#lib/page/block.ts'
import { tableOf } from '../table-of.ts'
import { attribute, type HtmlElement, isHidden, walk } from './html-tree.ts'
import { TextFlow } from './text-flow.ts'

/** More is no table of a report; a page that claims more is refused. */
export const mostCells = 5000
const widestSpan = 100
const largestGrid = 20_000

/** A table of a page, before it is told whether it is one or only places other things. */
export interface HtmlTable {
  readonly rows: readonly (readonly HtmlElement[])[]
  readonly cells: number
  readonly caption: HtmlElement | undefined
}

/** The rows of a table with their cells; tables inside of cells are not looked into. */
export function rowsOfTable(table: HtmlElement): HtmlTable {
  const rows: HtmlElement[][] = []
  let cells = 0
  let caption: HtmlElement | undefined
  walk(table, {
    enter(element) {
      if (isHidden(element)) return false
      if (element.tagName === 'caption') caption = element
      if (element.tagName === 'tr') rows.push([])
      if (element.tagName !== 'td' && element.tagName !== 'th')
        return ['tr', 'tbody', 'thead', 'tfoot'].includes(element.tagName)
      rows.at(-1)?.push(element)
      cells += 1
      return false
    },
  })
  return { rows, cells, caption }
}

/** The text of a cell, line by line. */
export function textOfCell(cell: HtmlElement): string {
  const flow = new TextFlow()
  walk(cell, {
    enter(element) {
      if (isHidden(element)) return false
      flow.enter(element)
      return true
    },
    leave: (element) => flow.leave(element),
    text: (value) => flow.text(value),
  })
  return flow
    .take()
    .map((line) => line.trim())
    .join('\n')
}

/** The block of a table whose texts are known; nothing where its spans cover more than any table does. */
export function blockOfTable(
  { rows }: HtmlTable,
  textOf: (cell: HtmlElement) => string,
): TableBlock | undefined {
  let area = 0
  const read = rows.map((row, top) =>
    row.map((cell): TableCell => {
      const colspan = Math.min(span(cell, 'colspan'), widestSpan)
      const rowspan = Math.min(span(cell, 'rowspan') || rows.length, rows.length - top)
      area += Math.max(1, colspan) * rowspan
      return {
        text: textOf(cell),
        ...(colspan > 1 && { colspan }),
        ...(rowspan > 1 && { rowspan }),
      }
    }),
  )
  while (read.at(-1)?.length === 0) read.pop()
  return area > largestGrid ? undefined : tableOf(read)
}

function span(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const written = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isNaN(written) || written < 0 ? 1 : written
}
