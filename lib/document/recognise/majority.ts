import { isSameBody, ownPart } from '#lib/report/own-names.ts'
import type { Report } from '#lib/report/report.ts'
import { rangesIn } from '#lib/text/date-range.ts'
import { isBodyName } from './identity.ts'

/** The places besides the title that say of which year and whose a report is. */
export interface Elsewhere {
  readonly preamble: string
  readonly texts: readonly string[]
  readonly signature: Report['signature'] | undefined
}

/**
 * The year that most of title, period, texts and signature say; the title's where no other has more. So one
 * wrong year in a title is one finding about the title.
 */
export function majorityYear(titled: number, elsewhere: Elsewhere): number {
  const { preamble, texts, signature } = elsewhere
  const votes = [
    titled,
    periodYear(preamble),
    textYear(texts),
    signatureYear(signature?.date ?? ''),
  ]
  return most(votes.filter((year) => year > 0)) ?? titled
}

/** The first of those that stand most often. */
function most(votes: readonly number[]): number | undefined {
  const count = (vote: number) => votes.filter((other) => other === vote).length
  return [...votes].sort((one, other) => count(other) - count(one))[0]
}

/** The calendar year that the preamble states; 0 where it states none. */
function periodYear(preamble: string): number {
  const range = rangesIn(preamble).find(
    ({ from, to }) => from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31,
  )
  return range?.from.year ?? 0
}

const opening = /(?:^|[。；\n）])[^\S\n]?(20\d\d)年(?!\d)/g

/** The year with which most sentences begin. */
function textYear(texts: readonly string[]): number {
  const years = texts.flatMap((text) => [...text.matchAll(opening)].map(([, year]) => Number(year)))
  return most(years) ?? 0
}

/** A report is signed in the first months of the next year, or in the last one of its own. */
function signatureYear(date: string): number {
  const [year = 0, month = 0] = date.split('-').map(Number)
  if (month === 12) return year
  return month > 0 && month <= 3 ? year - 1 : 0
}

/**
 * The name that most of title, signature and texts say; the title's where no other has more. Texts speak for
 * the one of the two whose own word they have.
 */
export function majorityAgency(titled: string, elsewhere: Elsewhere): string {
  const { preamble, texts, signature } = elsewhere
  const signed = signature?.name.replace(/\s+/g, '') ?? ''
  if (titled === '' || !isBodyName(signed) || isSameBody(titled, signed)) return titled
  const speaks = (text: string, name: string) => text.includes(wordOf(name))
  const votes = [preamble, texts.join('\n')].filter(
    (text) => speaks(text, signed) && !speaks(text, titled),
  )
  const against = [preamble, texts.join('\n')].filter((text) => speaks(text, titled))
  return votes.length > against.length ? signed : titled
}

/** 柳塘街道办事处 → 柳塘街道. */
function wordOf(agency: string): string {
  return ownPart({ agency }).replace(/(?:办事处|人民政府)$/, '')
}
