import type { Block } from '#lib/page/block.ts'
import { blockOfTable, mostCells, rowsOfTable, textOfCell } from './html-table.ts'
import { type HtmlElement, type HtmlNode, isElement, walk } from './html-tree.ts'

const elements = ['h1', 'h2', 'h3', 'p', 'table']

/**
 * Reads a fragment as our own writer makes it: a title, then nothing but plain headings, paragraphs and tables, each
 * of which is what its element says. Nothing where a page has more than that.
 */
export function readOwnFragment(page: HtmlNode): readonly Block[] | undefined {
  const top = childrenOfBody(page)
  if (top?.[0]?.tagName !== 'h1' || top.length < 2) return undefined
  const blocks = top.map(blockOf).filter((block) => block !== undefined)
  return blocks.length === top.length ? blocks : undefined
}

/** What stands in the body; nothing where text or other elements stand between. */
function childrenOfBody(page: HtmlNode): readonly HtmlElement[] | undefined {
  const top: HtmlElement[] = []
  let isPlain = true
  walk(page, {
    enter(element) {
      if (element.tagName === 'html' || element.tagName === 'body') return true
      if (element.tagName === 'head') isPlain &&= element.childNodes.length === 0
      else if (elements.includes(element.tagName)) top.push(element)
      else isPlain = false
      return false
    },
    text(value) {
      isPlain &&= value.trim() === ''
    },
  })
  return isPlain ? top : undefined
}

function blockOf(element: HtmlElement): Block | undefined {
  if (element.tagName === 'table') return tableBlock(element)
  if (element.attrs.length > 0 || !holdsText(element)) return undefined
  const text = textOfCell(element)
  if (element.tagName === 'h1') return { kind: 'title', text }
  if (element.tagName === 'p') return { kind: 'paragraph', text }
  return { kind: 'heading', level: element.tagName === 'h2' ? 1 : 2, text }
}

/** Text, or text in bold type: no breaks and nothing inside. */
function holdsText({ childNodes }: HtmlElement): boolean {
  return childNodes.every((node) => !isElement(node) || node.tagName === 'strong')
}

function tableBlock(element: HtmlElement): Block | undefined {
  const table = rowsOfTable(element)
  return table.cells > mostCells ? undefined : blockOfTable(table, textOfCell)
}
