import type { Block, TableBlock, TableCell } from '#lib/page/block.ts'

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
      return `<p>${escaped(block.text)}</p>`
    case 'table':
      return table(block)
    default:
      return block satisfies never
  }
}

function table({ rows }: TableBlock): string {
  const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`)
  return ['<table border="1">', '<tbody>', ...lines, '</tbody>', '</table>'].join('\n')
}

function cell({ text, colspan = 1, rowspan = 1, role }: TableCell): string {
  const name = role === 'label' ? 'th' : 'td'
  const across = colspan > 1 ? ` colspan="${colspan}"` : ''
  const down = rowspan > 1 ? ` rowspan="${rowspan}"` : ''
  return `<${name}${across}${down}>${escaped(text)}</${name}>`
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
