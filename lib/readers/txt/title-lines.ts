import type { TextLine } from './text-line.ts'

/** A title stands among the first so many lines that are not empty. */
const searched = 40

/** Where the title stands in the lines, and its text: it may be cut over up to four of them. */
export interface FoundTitle {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Finds the line that ends in 报告 before any sentence, with the lines above it that belong to it. */
export function titleOf(lines: readonly TextLine[]): FoundTitle | undefined {
  const filled = lines.flatMap((line, at) => (line.kind === 'blank' ? [] : [{ line, at }]))
  const last = filled.slice(0, searched).findIndex(({ line }) => isTitleEnd(line))
  if (last < 0) return undefined
  let first = last
  while (first > 0 && last - first < 3 && belongs(filled[first - 1]?.line, textOf(first))) first--
  return { from: filled[first]?.at ?? 0, to: filled[last]?.at ?? 0, text: textOf(first) }

  function textOf(from: number): string {
    return filled
      .slice(from, last + 1)
      .map(({ line }) => line.text.replace(/\s+/g, ''))
      .join('')
  }
}

const mark = /[。，；：、！？|\t]/

function isTitleEnd({ kind, text }: TextLine): boolean {
  return (
    (kind === 'text' || kind === 'weak') &&
    text.length <= 50 &&
    /报\s*告$/.test(text) &&
    !mark.test(text)
  )
}

const agencyEnd = /(?:政府|局|委|委员会|办|办公室|处|室|厅|院|中心|站|所|街道|镇|乡|区|县|市|省)$/

/** A line above belongs to a title that lacks its beginning: the year or the agency. */
function belongs(line: TextLine | undefined, title: string): boolean {
  if (!line || mark.test(line.text) || line.text.length > 40) return false
  const text = line.text.replace(/\s+/g, '')
  if (line.kind === 'value') return /^\d{4}$/.test(text) && !/\d{4}/.test(title)
  if (line.kind !== 'text' && line.kind !== 'weak') return false
  if (!/\d{4}/.test(title)) return /\d{4}|信息公开|工作$/.test(text) || agencyEnd.test(text)
  return /^\d{4}/.test(title) && agencyEnd.test(text)
}
