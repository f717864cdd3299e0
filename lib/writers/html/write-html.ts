import type { Block, ParagraphBlock, TableBlock } from '#lib/page/block.ts'
import { type PlacedCell, placeCells } from '#lib/page/grid.ts'
import { isValue } from '#lib/page/table-labels.ts'

/** The page as a clean HTML fragment for a website's back end: no style, no script, all escaped. */
export function writeHtml(blocks: readonly Block[]): string {
  return `${blocks.map(element).join('\n')}\n`
}

function element(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${escaped(block.text)}</h1>`
    case 'heading':
      return block.level === 1
        ? `<h2>${escaped(block.text)}</h2>`
        : `<h3>${escaped(block.text)}</h3>`
    case 'paragraph':
      return `<p>${paragraph(block)}</p>`
    case 'table':
      return table(block)
    default:
      return block satisfies never
  }
}

/** A run-in head is strong, as the page sets it apart by its font. */
function paragraph({ text, lead = 0 }: ParagraphBlock): string {
  const head = escaped(text.slice(0, lead))
  return `${head === '' ? '' : `<strong>${head}</strong>`}${escaped(text.slice(lead))}`
}

function table({ rows, headerRows }: TableBlock): string {
  const placed = placeCells(rows)
  const lines = rows.map((_, row) => {
    const cells = placed.filter(({ top }) => top === row)
    return `<tr>${cells.map((place) => cell(place, placed)).join('')}</tr>`
  })
  const head = isClosed(placed, headerRows) ? headerRows : 0
  return [
    '<table border="1">',
    ...group('thead', lines.slice(0, head)),
    ...group('tbody', lines.slice(head)),
    '</table>',
  ].join('\n')
}

/** Whether no cell reaches from the header rows into the rows below. */
function isClosed(placed: readonly PlacedCell[], headerRows: number): boolean {
  return placed.every(({ top, bottom }) => top >= headerRows || bottom <= headerRows)
}

function group(name: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`<${name}>`, ...lines, `</${name}>`]
}

function cell(place: PlacedCell, placed: readonly PlacedCell[]): string {
  const across = place.right - place.left
  const down = place.bottom - place.top
  const name = isValue(place.cell) ? 'td' : 'th'
  const scope = name === 'th' ? ` scope="${scopeOf(place, placed)}"` : ''
  const columns = across > 1 ? ` colspan="${across}"` : ''
  const rows = down > 1 ? ` rowspan="${down}"` : ''
  return `<${name}${scope}${columns}${rows}>${escaped(place.cell.text)}</${name}>`
}

/** A label with a value to its right names rows, every other names columns. */
function scopeOf({ top, bottom, left, right }: PlacedCell, placed: readonly PlacedCell[]): string {
  const namesRow = placed.some((one) => one.top === top && one.left >= right && isValue(one.cell))
  const several = namesRow ? bottom - top > 1 : right - left > 1
  return `${namesRow ? 'row' : 'col'}${several ? 'group' : ''}`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
