import type { Report } from '#lib/report/report.ts'
import type { Quantity } from '#lib/text/quantity.ts'
import type { Figure, Prose } from '#templates/schema.ts'
import { speaksOfSomethingElse } from './other-subject.ts'
import { type Pattern, patternsOf } from './phrase-pattern.ts'
import { type Sentence, sentencesOfPart } from './prose.ts'
import { type Hit, type Signed, sign, unsigned } from './signed-sentence.ts'

/** A place in a narrative that states a figure of the tables. */
export interface Statement {
  readonly sentence: Sentence
  /** Every figure the phrase may mean. */
  readonly figures: readonly Figure[]
  /** The number; absent where the words say that there was none. */
  readonly quantity?: Quantity
  /** Where the phrase stands in the folded sentence. */
  readonly start: number
  readonly end: number
}

const negation = /[未无零没]/

/** Every figure of the tables that the narratives state. */
export function statedFigures(prose: Prose, report: Report): readonly Statement[] {
  return prose.parts.flatMap((part) =>
    sentencesOfPart(report, part).flatMap((sentence) => statedIn(prose, report, sentence)),
  )
}

function statedIn(prose: Prose, report: Report, sentence: Sentence): readonly Statement[] {
  const signed = sign(sentence)
  if (signed.quantities.length === 0 && !negation.test(signed.text)) return []
  const hits = new Map<string, Hit>()
  for (const pattern of patternsOf(prose, report.year)) {
    if (!pattern.figure.keys.some((key) => signed.text.includes(key))) continue
    for (const match of signed.text.matchAll(pattern.regex)) {
      const hit = hitOf(pattern, match, signed)
      if (speaksOfSomethingElse({ prose, report, kind: pattern.kind }, signed, hit)) continue
      keepLongest(hits, hit)
    }
  }
  return [...hits.values()].map((hit) => statement(signed, hit))
}

function hitOf({ figure }: Pattern, match: RegExpExecArray, { quantities }: Signed): Hit {
  const start = match.index
  const found = match.slice(1).find((group) => group !== undefined)
  const quantity = found === undefined ? undefined : quantities[found.charCodeAt(0) & 0xfff]
  const end = start + match[0].length
  return { figures: [figure], start, end, ...(quantity && { quantity }) }
}

/** A number belongs to the longest phrase that takes it; equally long ones share it. */
function keepLongest(hits: Map<string, Hit>, hit: Hit): void {
  const key = hit.quantity ? `${hit.quantity.start}` : `none ${hit.start}`
  const other = hits.get(key)
  const length = hit.end - hit.start
  const longest = other ? other.end - other.start : 0
  if (!other || length > longest) hits.set(key, hit)
  else if (length === longest)
    hits.set(key, { ...other, figures: [...new Set([...other.figures, ...hit.figures])] })
}

function statement(signed: Signed, { figures, start, end, quantity }: Hit): Statement {
  return {
    sentence: signed.sentence,
    figures,
    start: unsigned(signed, start),
    end: unsigned(signed, end),
    ...(quantity && { quantity }),
  }
}
