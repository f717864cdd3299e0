import { diffTexts } from '#lib/text/diff-texts.ts'
import { fold, unfolded } from '#lib/text/fold.ts'
import { quantitiesIn } from '#lib/text/quantity.ts'
import { writtenYear } from '#lib/text/years.ts'
import type { Origin } from './leftover-origins.ts'

/** A year or a number of a sentence that stands there as it stood last year. */
export interface Figure {
  readonly kind: 'year' | 'number'
  readonly text: string
  readonly start: number
  readonly end: number
  /** Which of the figures of last year's sentence it is. */
  readonly ordinal: number
}

/** The years and numbers of a sentence that were not changed since last year. */
export function figuresIn({ now, last }: Origin): readonly Figure[] {
  const before = spansOf(last)
  const kept = keptPlaces(last, now.text)
  return spansOf(now.text).flatMap((span): Figure[] => {
    const from = kept.get(span.start)
    const ordinal = before.findIndex(({ start, text }) => start === from && text === span.text)
    return ordinal < 0 ? [] : [{ ...span, ordinal }]
  })
}

type Span = Omit<Figure, 'ordinal'>

/** Years and numbers with a measure or per cent, outside the names and numbers of documents. */
function spansOf(text: string): readonly Span[] {
  const names = [...text.matchAll(/《[^》]*》|〔[^〕]*〕/g)]
  return [...yearsOf(text), ...numbersOf(text)]
    .filter(
      ({ start }) =>
        !names.some(({ 0: name, index }) => index <= start && start < index + name.length),
    )
    .sort((one, other) => one.start - other.start)
}

/** A year, or the year of a date: 2023年, 二〇二三年, 2023.1.1. */
const year = new RegExp(
  `(^|[^\\d０-９])(${writtenYear})(?=\\s*年|\\s*[.．/-]\\s*\\d{1,2}\\s*[.．/-]\\s*\\d{1,2}(?!\\d))`,
  'g',
)

function yearsOf(text: string): readonly Span[] {
  return [...text.matchAll(year)].map(({ index, 1: before = '', 2: found = '' }) =>
    spanAt('year', found, index + before.length),
  )
}

function numbersOf(text: string): readonly Span[] {
  const folded = fold(text)
  const counted = quantitiesIn(folded.text).map(({ digits: [from, to] }) => {
    return spanAt('number', unfolded(folded, from, to), folded.at?.[from] ?? from)
  })
  const shares = [...text.matchAll(/\d+(?:\.\d+)?(?=\s*[%％])/g)].map((match) =>
    spanAt('number', match[0], match.index),
  )
  return [...counted, ...shares]
}

function spanAt(kind: Span['kind'], text: string, start: number): Span {
  return { kind, text, start, end: start + text.length }
}

/** Where each character of a text that was kept stood in the text before. */
function keptPlaces(before: string, after: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  let from = 0
  let to = 0
  for (const { kind, text } of diffTexts(before, after)) {
    if (kind === 'same') for (let at = 0; at < text.length; at++) places.set(to + at, from + at)
    if (kind !== 'added') from += text.length
    if (kind !== 'removed') to += text.length
  }
  return places
}
