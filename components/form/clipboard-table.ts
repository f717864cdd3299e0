import { blockOfCells, blockOfText, isBlock, type PastedBlock } from './pasted-block.ts'

/** Longer clipboard pages are not read as tables. */
const mostCharacters = 2_000_000

/** The block on the clipboard, of a table if there is one; `undefined` for a single value. */
export function blockFrom(clipboard: Pick<DataTransfer, 'getData'>): PastedBlock | undefined {
  const table = blockOfPage(clipboard.getData('text/html'))
  const block = table ?? blockOfText(clipboard.getData('text/plain'))
  return isBlock(block) ? block : undefined
}

/** The first table of more than one cell. The parsed page is inert: nothing in it runs or loads. */
function blockOfPage(html: string): PastedBlock | undefined {
  if (!/<table/i.test(html) || html.length > mostCharacters) return undefined
  const page = new DOMParser().parseFromString(html, 'text/html')
  const blocks = [...page.querySelectorAll('table')].map(({ rows }) =>
    blockOfCells(Array.from(rows, ({ cells }) => Array.from(cells, pastedCell))),
  )
  return blocks.find(isBlock)
}

function pastedCell({ textContent, colSpan, rowSpan }: HTMLTableCellElement) {
  const text = (textContent ?? '').replace(/\s+/g, ' ').trim()
  return { text, colspan: colSpan, rowspan: rowSpan }
}
