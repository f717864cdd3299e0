import { type ContentsList, contentsList } from '#lib/page/contents-list.ts'
import { headingOf } from '#lib/report/phrase.ts'
import type { Template } from '#templates/schema.ts'
import type { PageLine } from './page-lines.ts'

/**
 * The page without a table of contents above its text: it repeats the headings and says nothing else. A list that
 * a sentence begins (本报告分为：) stays with it.
 */
export function withoutContents(
  lines: readonly PageLine[],
  known: readonly Template[],
): readonly PageLine[] {
  const texts = lines.map(({ cells, text }) => (cells ? entryOf(cells) : text))
  for (const { parts } of known) {
    const list = contentsList(
      texts,
      parts.map((part) => [headingOf(part), part.title]),
    )
    if (list) return without(lines, list)
  }
  return lines
}

function without(lines: readonly PageLine[], { from, to }: ContentsList): readonly PageLine[] {
  const before = lines.slice(0, from)
  const lead = before.at(-1)
  if (!lead || lead.cells || !/[：:]\s*$/.test(lead.text)) return [...before, ...lines.slice(to)]
  const text = [lead, ...lines.slice(from, to)].map((line) => line.text.trim()).join('\n')
  return [...before.slice(0, -1), { ...lead, text }, ...lines.slice(to)]
}

/** A row that may be a heading with the number of its page; rows of tables have more cells. */
function entryOf(cells: NonNullable<PageLine['cells']>): string {
  return cells.length > mostCells ? '' : cells.map(({ text }) => text).join(' ')
}

const mostCells = 3
