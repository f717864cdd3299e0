import type { Block, TableCell } from '#lib/page/block.ts'
import { tableOf } from '../table-of.ts'

const space = '　'
const paragraphIndent = 2
const signatureIndent = 16

const partHeading = /^[一二三四五六七八九十]+、[^\t]*$/
const subheading = /^（[一二三四五六七八九十]+）[^\t]*$/
const date = /^\d{4}年\d{1,2}月\d{1,2}日$/

/**
 * Reads the lines of our own text files, where the indent tells what a line is: none – heading or row,
 * two spaces – paragraph, sixteen – signature. Nothing where the lines are not of that form.
 */
export function readOwnLines(lines: readonly string[]): readonly Block[] | undefined {
  const [title = '', ...others] = lines
  if (!isOwn(title, others)) return undefined
  const blocks: Block[] = [{ kind: 'title', text: title.trim() }]
  let rows: TableCell[][] = []
  for (const line of [...others, '']) {
    if (line !== '' && indentOf(line) === 0 && !isHeading(line)) {
      rows.push(line.split('\t').map((text) => ({ text })))
      continue
    }
    if (rows.length > 0) blocks.push(tableOf(rows))
    rows = []
    if (line !== '') blocks.push(ownBlock(line, blocks.at(-1)))
  }
  return blocks
}

function isOwn(title: string, others: readonly string[]): boolean {
  const isTitled = title !== '' && indentOf(title) === 0 && others[0] === ''
  const headings = others.filter((line) => partHeading.test(line))
  if (!isTitled || headings.length < 2) return false
  return others.every(
    (line, at) =>
      line === '' ||
      line.includes('\t') ||
      [paragraphIndent, signatureIndent].includes(indentOf(line)) ||
      (partHeading.test(line) && others[at - 1] === '') ||
      subheading.test(line) ||
      // An editor may have cut the tabs at the end of a blank row.
      [others[at - 1], others[at + 1]].some((near) => near?.includes('\t')),
  )
}

function isHeading(line: string): boolean {
  return partHeading.test(line) || subheading.test(line)
}

function ownBlock(line: string, before: Block | undefined): Block {
  const text = line.trim()
  if (indentOf(line) === paragraphIndent) return { kind: 'paragraph', text }
  if (indentOf(line) === 0) return { kind: 'heading', level: partHeading.test(line) ? 1 : 2, text }
  const isSecond = before?.kind === 'paragraph' && before.role === 'signature'
  return { kind: 'paragraph', text, role: isSecond || date.test(text) ? 'date' : 'signature' }
}

function indentOf(line: string): number {
  let at = 0
  while (line[at] === space) at++
  return at
}
