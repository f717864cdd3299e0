import type { ReadNote } from '#lib/page/read-page.ts'
import { headingOf } from '#lib/report/phrase.ts'
import type { Part, Template } from '#templates/schema.ts'
import type { Spans } from './contradictions.ts'
import { charactersInOrder, labelKey } from './label-key.ts'
import type { PageLine } from './page-lines.ts'

/** Where a part begins: the heading, and what stands behind it on its line. */
export interface PartHeading {
  readonly part: Part
  readonly line: number
  readonly text: string
  readonly behind: string
  readonly fault?: 'headingReworded' | 'headingNumeral'
  readonly score: number
}

/**
 * The headings of the parts, in the order of the form: the best chain of lines that read like them.
 * A sub-heading that repeats a title counts little, and a heading stands before its table.
 */
export function partHeadings(
  { parts }: Template,
  lines: readonly PageLine[],
  spans: Spans,
): readonly PartHeading[] {
  const heads = lines.flatMap(headLine)
  let chains: Chain[] = []
  for (const [index, part] of parts.entries()) {
    const bounds = boundsOf(parts, index, spans)
    const found = candidates(part, index, heads).filter(
      ({ line }) => line > bounds.after && line < bounds.before,
    )
    chains = pruned([
      ...chains,
      ...found.map((heading) => {
        const near = bounds.before < lines.length && bounds.before - heading.line <= 4 ? 2 : 0
        const before = bestBefore(chains, heading.line)
        const score = heading.score + near + (before?.score ?? 0)
        return { heading, score, before }
      }),
    ])
  }
  return unrolled(bestBefore(chains, lines.length))
}

interface Chain {
  readonly heading: PartHeading
  readonly score: number
  readonly before: Chain | undefined
}

function bestBefore(chains: readonly Chain[], line: number): Chain | undefined {
  let best: Chain | undefined
  for (const chain of chains)
    if (chain.heading.line < line && chain.score > (best?.score ?? 0)) best = chain
  return best
}

/** Of the chains those that may still win: no other ends earlier with more. */
function pruned(chains: readonly Chain[]): Chain[] {
  const sorted = [...chains].sort((a, b) => a.heading.line - b.heading.line || b.score - a.score)
  let most = 0
  return sorted.filter(({ score }) => {
    const isBetter = score > most
    most = Math.max(most, score)
    return isBetter
  })
}

function unrolled(last: Chain | undefined): PartHeading[] {
  const found: PartHeading[] = []
  for (let chain = last; chain; chain = chain.before) found.unshift(chain.heading)
  return found
}

/** A heading stands behind the tables of earlier parts, and before its own and those of later parts. */
function boundsOf(parts: readonly Part[], index: number, spans: Spans) {
  const span = ({ content }: Part) =>
    content.kind === 'table' ? spans.get(content.table) : undefined
  const earlier = parts.slice(0, index).map((part) => span(part)?.last ?? -1)
  const later = parts.slice(index).map((part) => span(part)?.first ?? Number.POSITIVE_INFINITY)
  return { after: Math.max(-1, ...earlier), before: Math.min(...later) }
}

const longestHeading = 48
const numerals = '一二三四五六七八九十'

interface Numeral {
  /** `full`: 一、 · `arabic`: 1、 · `bracket`: （一） · `none`. */
  readonly kind: 'full' | 'arabic' | 'bracket' | 'none'
  readonly value: number
  readonly length: number
}

function numeralOf(text: string): Numeral {
  const match =
    /^\s*(?:第?\s*([一二三四五六七八九十])\s*(?:部分\s*[、.．，,：:]?|[、.．，,])|([1-9])\s*[、.．，,](?!\d)|[（(]\s*(?:[一二三四五六七八九十]+|\d{1,2})\s*[）)])\s*/.exec(
      text,
    )
  if (!match) return { kind: 'none', value: 0, length: 0 }
  const { length } = match[0]
  if (match[1]) return { kind: 'full', value: numerals.indexOf(match[1]) + 1, length }
  if (match[2]) return { kind: 'arabic', value: Number(match[2]), length }
  return { kind: 'bracket', value: 0, length }
}

/** A line of text that may be or hold a heading. */
interface HeadLine {
  readonly line: number
  readonly text: string
  readonly numeral: Numeral
  /** The key of what stands behind the numeral; '' for a line too long to be one as a whole. */
  readonly key: string
  /** Whether it stands alone in a row: texts print a heading right above its table. */
  readonly isRow: boolean
}

function headLine({ cells, text: own }: PageLine, line: number): HeadLine[] {
  const isRow = cells !== undefined
  const filled = cells?.filter((cell) => cell.text.trim() !== '') ?? []
  if (isRow && filled.length !== 1) return []
  const text = filled[0]?.text ?? own
  if (isRow && text.length > longestHeading) return []
  if (text.length > longestHeading) return [{ line, text, numeral: numeralOf(''), key: '', isRow }]
  const numeral = numeralOf(text)
  return [{ line, text, numeral, key: labelKey(text.slice(numeral.length)), isRow }]
}

function candidates(part: Part, index: number, heads: readonly HeadLine[]): PartHeading[] {
  return heads.flatMap((head) => {
    const found = headingIn(part, index, head) ?? (head.isRow ? undefined : runIn(part, head.text))
    return found && found.score > 0 ? [{ part, line: head.line, ...found }] : []
  })
}

type Found = Pick<PartHeading, 'text' | 'behind' | 'fault' | 'score'>

function headingIn(part: Part, index: number, head: HeadLine): Found | undefined {
  const { numeral, key, text } = head
  if (key === '') return undefined
  const whole = { text: text.trim(), behind: '' }
  if (key === labelKey(headingOf(part))) return { ...whole, score: 13 }
  const worth = numeralWorth(part, index, numeral)
  if (key === labelKey(part.title)) {
    const isRight = numeral.kind === 'full' && numeral.value === index + 1
    return { ...whole, score: 10 + worth, ...(isRight ? {} : { fault: 'headingNumeral' as const }) }
  }
  if (head.isRow) return undefined
  const mayBe = numeral.kind === 'full' || numeral.kind === 'arabic'
  const score = mayBe && !/[。；]/.test(text) ? likeness(part, key) : 0
  return score === 0 ? undefined : { ...whole, score: score + worth, fault: 'headingReworded' }
}

function numeralWorth(part: Part, index: number, { kind, value }: Numeral): number {
  if (kind === 'bracket') return -8
  if (kind === 'none') return -1
  if (value !== index + 1) return kind === 'full' ? -1 : -2
  return kind === 'full' && part.numeral === numerals.charAt(value - 1) ? 3 : 2
}

/** How far other words name this part: 0 where they do not. */
function likeness({ title, named = [] }: Part, key: string): number {
  const own = labelKey(title)
  const covered = charactersInOrder(key, own) / Math.max(key.length, own.length, 1)
  if (covered < 0.5 && !named.some((word) => key.includes(labelKey(word)))) return 0
  return 2 + covered * 5
}

/** A heading at the start of a longer line. */
function runIn(part: Part, text: string): Found | undefined {
  const heading = headingOf(part)
  const own = text.trimStart()
  const behind = own.slice(heading.length)
  if (!own.startsWith(heading) || !/^[\s。：:]/.test(behind)) return undefined
  return { text: heading, behind: behind.replace(/^[\s。：:]+/, ''), score: 9 }
}

/** What is to be told of the headings that were found, and of those that were not. */
export function headingNotes(template: Template, found: readonly PartHeading[]): ReadNote[] {
  return template.parts.flatMap((part): ReadNote[] => {
    const heading = found.find((one) => one.part === part)
    if (!heading) return [{ kind: 'headingMissing', text: part.title, at: part.id }]
    return heading.fault ? [{ kind: heading.fault, text: heading.text, at: part.id }] : []
  })
}
