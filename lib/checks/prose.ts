import type { Report } from '#lib/report/report.ts'
import { type Folded, fold } from '#lib/text/fold.ts'
import { type Quantity, quantitiesIn } from '#lib/text/quantity.ts'
import { sentencesOf } from '#lib/text/sentences.ts'

/** A sentence of a narrative. */
export interface Sentence {
  readonly part: string
  /** Where it starts in its narrative. */
  readonly start: number
  readonly folded: Folded
  /** Its numbers with a measure word, by their place in the folded text. */
  readonly quantities: readonly Quantity[]
}

const known = new WeakMap<Report, Map<string, readonly Sentence[]>>()

/** The sentences of a narrative, in order; read once for a report. */
export function sentencesOfPart(report: Report, part: string): readonly Sentence[] {
  const parts = known.get(report) ?? new Map<string, readonly Sentence[]>()
  known.set(report, parts)
  const sentences = parts.get(part) ?? readSentences(part, report.narratives[part] ?? '')
  parts.set(part, sentences)
  return sentences
}

/** The sentences of a text that belongs to this part. */
export function readSentences(part: string, text: string): readonly Sentence[] {
  return sentencesOf(text).map((piece) => {
    const folded = fold(piece.text)
    return { part, start: piece.start, folded, quantities: quantitiesIn(folded.text) }
  })
}
