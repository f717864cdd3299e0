import type { Clipping } from './best-layout.ts'
import { blockOfCells, blockOfText, isBlock, isCut, partsOf } from './pasted-block.ts'
import { tabbed } from './text-columns.ts'

/** Longer clipboard pages are not read as tables. */
const mostCharacters = 2_000_000

/** What is on the clipboard for a table: blocks of a page or of plain text; `undefined` for a single value. */
export function clippingFrom(clipboard: Pick<DataTransfer, 'getData'>): Clipping | undefined {
  const found = ofPage(clipboard.getData('text/html')) ?? ofText(clipboard.getData('text/plain'))
  if (!found) return undefined
  const isLong = [found.whole, ...found.tables].some((block) => block && isCut(block))
  return isLong ? { ...found, told: [...found.told, tooLong] } : found
}

const tooLong = '内容太多，超过 200 行或 64 列的部分没有读取。'

function ofText(plain: string): Clipping | undefined {
  const { text, says } = tabbed(plain)
  const whole = blockOfText(text)
  if (!isBlock(whole)) return undefined
  const told = says === undefined ? [] : [says]
  const parts = partsOf(whole)
  return parts.length > 1 ? { whole, tables: parts, told } : { tables: [whole], told }
}

/** The tables of a page. The parsed page is inert: nothing in it runs or loads. */
function ofPage(html: string): Clipping | undefined {
  if (!/<table/i.test(html) || html.length > mostCharacters) return undefined
  const page = new DOMParser().parseFromString(html, 'text/html')
  const tables = [...page.querySelectorAll('table')]
    .map(({ rows }) => blockOfCells(Array.from(rows, ({ cells }) => Array.from(cells, pastedCell))))
    .filter(isBlock)
  if (tables.length === 0) return undefined
  const told = besides(page)
  return tables.length > 1 ? { whole: tables.flat(), tables, told } : { tables, told }
}

/** What of a page stands in no table: words and pictures, told because no cell takes them. */
function besides(page: Document): readonly string[] {
  const pictures = page.querySelectorAll('img').length
  for (const other of page.querySelectorAll('table, style, script, title, xml')) other.remove()
  const words = (page.body.textContent ?? '').replace(/\s+/g, ' ').trim()
  return [
    ...(words === ''
      ? []
      : [`表格以外的文字没有填入：“${words.slice(0, 40)}${words.length > 40 ? '…' : ''}”。`]),
    ...(pictures === 0 ? [] : [`${pictures} 张图片没有填入。`]),
  ]
}

function pastedCell({ textContent, colSpan, rowSpan }: HTMLTableCellElement) {
  const text = (textContent ?? '').replace(/\s+/g, ' ').trim()
  return { text, colspan: colSpan, rowspan: rowSpan }
}
