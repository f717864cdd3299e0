import { withoutSpaces } from '#lib/text/half-width.ts'
import { sentencesOf } from '#lib/text/sentences.ts'
import { shortHash } from '#lib/text/short-hash.ts'
import { yearLike, yearsIn } from '#lib/text/years.ts'
import type { Template } from '#templates/schema.ts'
import { type Figure, figuresIn } from './leftover-figures.ts'
import { type Origin, originsOf } from './leftover-origins.ts'
import type { Draft, Report } from './report.ts'

/**
 * Words of last year's report that still stand in this year's: a `year`, a `number` in a sentence
 * that was changed elsewhere, a `sentence` of which at most the year was changed.
 */
export interface Leftover {
  readonly kind: 'year' | 'number' | 'sentence'
  /** A part, or `preamble`. */
  readonly part: string
  /** Where it stands in the text of the part. */
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The sentence it stands in. */
  readonly sentence: string
  /** An unchanged sentence that states numbers: it is to be looked at by itself. */
  readonly counts?: true
  /** What a year would be if it were counted from this report. */
  readonly becomes?: string
  /** The key of its confirmation among the answers of the draft. */
  readonly fingerprint: string
}

/** What is left of last year's texts and was neither changed nor confirmed, in the order of the page. */
export function leftoversIn(template: Template, draft: Draft): readonly Leftover[] {
  const { report, lastYear, answers } = draft
  if (!lastYear) return []
  const years = { last: lastYear.year, now: report.year }
  return textParts(template)
    .flatMap((part) => ofPart({ template, part, years }, report, lastYear))
    .filter(({ fingerprint }) => !Object.hasOwn(answers, fingerprint))
}

/** The text with these years counted from this report. */
export function withYears(text: string, leftovers: readonly Leftover[]): string {
  const backwards = [...leftovers].sort((one, other) => other.start - one.start)
  return backwards.reduce(
    (changed, { start, end, becomes }) =>
      becomes === undefined ? changed : changed.slice(0, start) + becomes + changed.slice(end),
    text,
  )
}

interface Years {
  readonly last: number
  readonly now: number
}

interface Place {
  readonly template: Template
  readonly part: string
  readonly years: Years
}

function textParts({ parts }: Template): readonly string[] {
  const written = parts.filter(({ content }) => content.kind === 'narrative')
  return ['preamble', ...written.map(({ id }) => id)]
}

function ofPart(place: Place, report: Report, lastYear: Report): readonly Leftover[] {
  const text = report.narratives[place.part] ?? ''
  const before = lastYear.narratives[place.part] ?? ''
  if (text === '' || before === '') return []
  return originsOf(sentencesOf(text), sentencesOf(before)).flatMap((origin) =>
    isQuiet(place.template, origin.now.text) ? [] : ofSentence(place, origin),
  )
}

/** A head, and a sentence that the form itself offers, are the same every year. */
function isQuiet({ parts }: Template, sentence: string): boolean {
  const text = sentence.trim()
  if (/^[（(]?[一二三四五六七八九十]+[）)、][^，。；]{0,24}[。：]?$/.test(text)) return true
  if (/^[^，。；！？]{0,24}$/.test(text)) return true
  return parts.some(
    ({ content }) =>
      content.kind === 'narrative' && content.sentences?.some((one) => one.text === text),
  )
}

function ofSentence({ part, years }: Place, origin: Origin): readonly Leftover[] {
  const { now, last, isUnchanged } = origin
  const key = `${part} ${withoutSpaces(last)}`
  const sentence = now.text.trim()
  const at = now.start + now.text.indexOf(sentence)
  const figures = figuresIn(origin)
  const told = figures.filter(
    ({ kind }) => kind === 'year' || (!isUnchanged && part !== 'preamble'),
  )
  const marks = told.flatMap((figure): Leftover[] => {
    const becomes = figure.kind === 'year' ? yearAfter(figure, years) : undefined
    if (figure.kind === 'year' && becomes === undefined) return []
    return [
      {
        kind: figure.kind,
        part,
        start: now.start + figure.start,
        end: now.start + figure.end,
        quote: figure.text,
        sentence,
        ...(becomes !== undefined && { becomes }),
        fingerprint: `carried-${shortHash(`${key} ${figure.ordinal} ${figure.text}`)}`,
      },
    ]
  })
  if (!isUnchanged || part === 'preamble') return marks
  const whole = { kind: 'sentence', part, start: at, end: at + sentence.length } as const
  const fingerprint = `carried-${shortHash(key)}`
  const counts = figures.some(({ kind }) => kind === 'number')
  return [{ ...whole, quote: sentence, sentence, ...(counts && { counts }), fingerprint }, ...marks]
}

/** Years close to last year's report move with it; others are history, and stay. */
function yearAfter({ text }: Figure, { last, now }: Years): string | undefined {
  const year = Number(yearsIn(`${text.normalize('NFKC')}年`)[0])
  return Math.abs(year - last) <= 1 && now !== last ? yearLike(text, year + now - last) : undefined
}
