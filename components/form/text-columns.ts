/** A plain text with tabs between its columns, and what they were made from. */
export interface TabbedText {
  readonly text: string
  /** Absent where the text has tabs of its own, or one column. */
  readonly says?: string
}

interface Separator {
  readonly name: string
  readonly cut: (line: string) => readonly string[]
}

/** A line longer than this is a sentence. */
const longestLine = 400

const bars: Separator = { name: '竖线', cut: (line) => trimmed(withoutEdges(line).split('|')) }
const commas: Separator = { name: '逗号', cut: (line) => trimmed(line.split(',')) }
const spaces: Separator = { name: '空格', cut: (line) => line.trim().split(/\s+/) }

/**
 * A text copied from a PDF, a Markdown table or a CSV file with tabs for its separators: bars, commas
 * that every line has as many of, or spaces before figures. Words alone are left as they are.
 */
export function tabbed(text: string): TabbedText {
  if (text.includes('\t') || text.includes('"')) return { text }
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  if (lines.length < 2 || lines.some((line) => line.length > longestLine)) return { text }
  const found = separatorOf(lines)
  if (!found) return { text }
  const rows = lines.map(found.cut).filter((row) => !isRule(row))
  return {
    text: rows.map((row) => row.join('\t')).join('\n'),
    says: `剪贴板里是纯文字，按${found.name}分成了各栏。`,
  }
}

function separatorOf(lines: readonly string[]): Separator | undefined {
  if (lines.every((line) => line.includes('|'))) return bars
  const counts = new Set(lines.map((line) => line.split(',').length))
  const hasThousands = lines.every((line) => /^\d{1,3}(?:,\d{3})+$/.test(line.trim()))
  if (counts.size === 1 && !counts.has(1) && !hasThousands) return commas
  const withFigures = lines.filter(endsInFigures)
  return withFigures.length * 2 >= lines.length ? spaces : undefined
}

/** Several pieces, of which the last is a figure. */
function endsInFigures(line: string): boolean {
  const pieces = line.trim().split(/\s+/)
  return pieces.length > 1 && /^(?:[\d,.]+|[-—－无/／])$/.test(pieces.at(-1) ?? '')
}

/** The line of strokes under the heads of a Markdown table. */
function isRule(row: readonly string[]): boolean {
  return row.every((cell) => /^:?-{2,}:?$/.test(cell))
}

function withoutEdges(line: string): string {
  const bare = line.trim()
  const from = bare.startsWith('|') ? 1 : 0
  return bare.slice(from, bare.endsWith('|') && bare.length > 1 ? -1 : undefined)
}

function trimmed(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim())
}
