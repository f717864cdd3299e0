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
  /** What its section says before it, folded: the sub-heading first. */
  readonly before: string
}

const known = new Map<string, { readonly text: string; readonly sentences: readonly Sentence[] }>()

/** The sentences of a narrative, in order; remembered until the narrative changes. */
export function sentencesOfPart(report: Report, part: string): readonly Sentence[] {
  const text = report.narratives[part] ?? ''
  const last = known.get(part)
  if (last?.text === text) return last.sentences
  const sentences = readSentences(part, text)
  known.set(part, { text, sentences })
  return sentences
}

/** The sentences of a text that belongs to this part. */
export function readSentences(part: string, text: string): readonly Sentence[] {
  let before = ''
  return sentencesOf(text).map((piece) => {
    const folded = fold(piece.text)
    if (startsSection(folded.text)) before = ''
    const quantities = quantitiesIn(folded.text)
    const sentence = { part, start: piece.start, folded, quantities, before }
    before += folded.text
    return sentence
  })
}

/** A sentence that begins with （一）, or a short line without an end mark, is a sub-heading. */
function startsSection(text: string): boolean {
  return /^（[一二三四五六七八九十]+）/.test(text) || /^[^。！？；，]{2,24}$/.test(text)
}
