import type { Quantity } from '#lib/text/quantity.ts'
import type { Figure } from '#templates/schema.ts'
import { countSign, moneySign } from './phrase-pattern.ts'
import type { Sentence } from './prose.ts'

/** A sentence with a sign in the place of each number. */
export interface Signed {
  readonly sentence: Sentence
  readonly text: string
  readonly quantities: readonly Quantity[]
}

/** A phrase found in a signed sentence. */
export interface Hit {
  readonly figures: readonly Figure[]
  readonly start: number
  readonly end: number
  readonly quantity?: Quantity
}

const counted = /^[件条宗次份起例项个]$/

/** Numbers with a measure word for cases or money become one sign each, outside quotation marks. */
export function sign(sentence: Sentence): Signed {
  const { text } = sentence.folded
  const quoted = [...text.matchAll(/“[^”]*”|《[^》]*》/g)]
  const quantities = sentence.quantities.filter(
    ({ measure, start }) =>
      (counted.test(measure) || measure.endsWith('元')) &&
      !quoted.some(({ index, 0: { length } }) => index < start && start < index + length),
  )
  let signed = ''
  let from = 0
  for (const [index, { start, end, measure }] of quantities.entries()) {
    const base = measure.endsWith('元') ? moneySign : countSign
    signed += text.slice(from, start) + String.fromCharCode(base + index)
    from = end
  }
  return { sentence, text: signed + text.slice(from), quantities }
}

/** The place in the sentence of a place in the signed one. */
export function unsigned({ quantities }: Signed, place: number): number {
  let shift = 0
  for (const { start, end } of quantities) {
    if (start + shift >= place) break
    shift += 1 - (end - start)
  }
  return place - shift
}
