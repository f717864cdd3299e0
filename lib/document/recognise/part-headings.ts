import type { ReadNote } from '#lib/page/read-page.ts'
import { headingOf } from '#lib/report/phrase.ts'
import type { Part, Template } from '#templates/schema.ts'
import type { Spans } from './contradictions.ts'
import { type Numeral, numeralOf, numerals } from './heading-numeral.ts'
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
  if (text.length > longestHeading) return [{ line, text, numeral: numeralOf(''), key: '', isRow }]
  const numeral = numeralOf(text)
  return [{ line, text, numeral, key: labelKey(text.slice(numeral.length)), isRow }]
}

/** A part with what its heading is known by. */
interface Sought {
  readonly part: Part
  readonly index: number
  readonly heading: string
  readonly headingKey: string
  readonly titleKey: string
}

function candidates(part: Part, index: number, heads: readonly HeadLine[]): PartHeading[] {
  const heading = headingOf(part)
  const keys = { headingKey: labelKey(heading), titleKey: labelKey(part.title) }
  const sought = { part, index, heading, ...keys }
  const found: PartHeading[] = []
  for (const head of heads) {
    const one = headingIn(sought, head) ?? (head.isRow ? undefined : runIn(sought, head.text))
    if (one && one.score > 0) found.push({ part, line: head.line, ...one })
  }
  return found
}

type Found = Pick<PartHeading, 'text' | 'behind' | 'fault' | 'score'>

function headingIn(sought: Sought, head: HeadLine): Found | undefined {
  const like = head.key === '' ? undefined : likeHeading(sought, head)
  return like && { text: head.text.trim(), behind: '', ...like }
}

function likeHeading(sought: Sought, head: HeadLine): Pick<Found, 'score' | 'fault'> | undefined {
  const { part, index, headingKey, titleKey } = sought
  const { numeral, key, text } = head
  if (key === headingKey) return { score: 13 }
  const worth = numeralWorth(part, index, numeral)
  if (key === titleKey) {
    const isRight = numeral.kind === 'full' && numeral.value === index + 1
    return { score: 10 + worth, ...(isRight ? {} : { fault: 'headingNumeral' as const }) }
  }
  if (head.isRow) return undefined
  const mayBe = numeral.kind === 'full' || numeral.kind === 'arabic'
  const score = mayBe && !/[。；]/.test(text) ? likeness(sought, key) : 0
  return score === 0 ? undefined : { score: score + worth, fault: 'headingReworded' }
}

function numeralWorth(part: Part, index: number, { kind, value }: Numeral): number {
  if (kind === 'bracket') return -8
  if (kind === 'none') return -1
  if (value !== index + 1) return kind === 'full' ? -1 : -2
  return kind === 'full' && part.numeral === numerals.charAt(value - 1) ? 3 : 2
}

/** How far other words name this part: 0 where they do not. */
function likeness({ part: { named = [] }, titleKey: own }: Sought, key: string): number {
  const covered = charactersInOrder(key, own) / Math.max(key.length, own.length, 1)
  if (covered < 0.5 && !named.some((word) => key.includes(labelKey(word)))) return 0
  return 2 + covered * 5
}

/** A heading at the start of a longer line. */
function runIn({ heading }: Sought, text: string): Found | undefined {
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
