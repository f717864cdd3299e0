import type { Block } from '#lib/page/block.ts'
import { headingLevelOf, isPageNumber } from '../page-line.ts'
import type { TextLine } from './text-line.ts'

/** Headings and paragraphs of lines without tables; lines that ended at the margin of a page are joined. */
export function paragraphsOf(
  lines: readonly TextLine[],
  margin: number | undefined,
): readonly Block[] {
  const filled = lines.filter(({ kind }) => kind !== 'blank')
  const texts = margin === undefined ? filled.map(({ text }) => text) : joined(lines, margin)
  return texts.map((text) =>
    headingLevelOf(text) === 2 ? { kind: 'heading', level: 2, text } : { kind: 'paragraph', text },
  )
}

/** A line of a page is no longer than this, in half-width characters. */
const widestPage = 110

/** Where the lines of a page end; nothing where lines end with their paragraphs. */
export function marginOf(passages: readonly TextLine[]): number | undefined {
  const lines = passages.filter(({ kind, text }) => kind !== 'blank' && !isPageNumber(text))
  if (lines.length < 6) return undefined
  const widths = lines.map(({ raw }) => widthOf(raw)).sort((a, b) => a - b)
  const margin = widths[Math.floor(widths.length * 0.9)] ?? 0
  const full = lines.filter((line) => isFull(line, margin)).length
  return margin <= widestPage && margin > 40 && full >= lines.length * 0.4 ? margin : undefined
}

function isFull({ raw }: TextLine, margin: number): boolean {
  return widthOf(raw) >= margin - 5
}

function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > 'ÿ' ? 2 : 1), 0)
}

/** Joins lines at the margin; the number of a page between two lines of a sentence is left out. */
function joined(lines: readonly TextLine[], margin: number): readonly string[] {
  const texts: string[] = []
  let open = false
  for (const line of lines) {
    if (line.kind === 'blank' || isPageNumber(line.text)) continue
    const last = texts.at(-1)
    if (open && last !== undefined && goesOn(line))
      texts[texts.length - 1] = last + gap(last, line.text) + line.text
    else texts.push(line.text)
    open = isOpen(line, margin)
  }
  return texts
}

/** Whether a sentence goes on behind a line: it is full, or no sentence ends like that. */
function isOpen(line: TextLine, margin: number): boolean {
  if (headingLevelOf(line.text) !== undefined) return false
  if (isFull(line, margin) || /[，、《（“]$/.test(line.text)) return true
  return widthOf(line.raw) > margin / 2 && !/[。！？；：”）…]$/.test(line.text)
}

/** A paragraph that begins is indented or numbered. */
function goesOn({ raw, text }: TextLine): boolean {
  return !/^(?:\u3000| {4,})/.test(raw) && !/^[（(][一二三四五六七八九十]+[）)]/.test(text)
}

function gap(before: string, after: string): string {
  return /[A-Za-z0-9]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : ''
}
