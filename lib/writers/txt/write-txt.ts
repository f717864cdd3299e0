import type { Block } from '#lib/page/block.ts'
import { type TableLine, tableLines } from '#lib/page/table-lines.ts'

/** An indent by which a reader tells what a line is: two characters a paragraph, more a signature. */
const indents = { paragraph: '　'.repeat(2), signature: '　'.repeat(16) } as const

/**
 * The page as plain text that Notepad opens: UTF-8 with a byte order mark, CRLF, a line for each
 * paragraph and each row of a table, which begins with its full label; tabs part the values.
 */
export function writeTxt(blocks: readonly Block[]): Uint8Array {
  const lines = blocks.flatMap((block, index) => blockLines(block, blocks[index - 1]))
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

function blockLines(block: Block, before: Block | undefined): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [oneLine(block.text), '']
    case 'heading':
      return block.level === 1 ? ['', oneLine(block.text)] : [oneLine(block.text)]
    case 'paragraph':
      if (block.role === undefined) return [indents.paragraph + oneLine(block.text)]
      return [...gapBefore(before), indents.signature + oneLine(block.text)]
    case 'table':
      return tableLines(block).map(tableLine)
    default:
      return block satisfies never
  }
}

/** A signature stands apart from the text, its date does not stand apart from it. */
function gapBefore(before: Block | undefined): readonly string[] {
  return before?.kind === 'paragraph' && before.role !== undefined ? [] : ['']
}

function tableLine(line: TableLine): string {
  if (line.kind === 'note') return oneLine(line.text)
  if (line.kind === 'heads') return line.texts.map(oneLine).join('\t')
  return [line.label, ...line.cells.map(({ text }) => text)].map(oneLine).join('\t')
}

/** Tabs and line breaks part cells and rows, so none may stand inside one. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
