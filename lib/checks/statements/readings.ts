import type { Report } from '#lib/report/report.ts'
import { type Folded, fold } from '#lib/text/fold.ts'
import { memberAt, memberNamed } from '#lib/text/member-at.ts'
import { quantitiesIn } from '#lib/text/quantity.ts'
import { proseOf } from '#templates/prose.ts'
import type { Prose, Template } from '#templates/schema.ts'
import { clauseReadings, noWaiting } from './clause-readings.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { contextOf, noContext, type SentenceWords } from './context.ts'
import { lexiconOf } from './lexicon.ts'
import type { Reading } from './reading.ts'
import { tokensOf } from './tokens.ts'

/** The numbers of a narrative in order, and its text as it was read. */
export interface Passage {
  readonly part: string
  readonly folded: Folded
  readonly clauses: readonly Clause[]
  readonly readings: readonly Reading[]
}

const known = new WeakMap<Report, readonly Passage[]>()

/** Every narrative of a report with its numbers; made once for a report. */
export function passagesOf(template: Template, report: Report): readonly Passage[] {
  const found = known.get(report)
  if (found) return found
  const passages = template.parts
    .filter(({ id }) => (report.narratives[id] ?? '') !== '')
    .map(({ id }) => passageOf(template, report, id))
  known.set(report, passages)
  return passages
}

function passageOf(template: Template, report: Report, part: string): Passage {
  const prose = proseOf(template.id)
  const folded = fold(memberNamed(report.narratives, part))
  const { text } = folded
  const quantities = quantitiesIn(text)
  const tokens = tokensOf({ text, quantities }, lexiconOf(template, prose), report.year)
  const clauses = clausesOf(tokens)
  const readings = prose ? readingsOf({ part, text, clauses, prose, report }) : []
  return { part, folded, clauses, readings }
}

interface Setting {
  readonly part: string
  readonly text: string
  readonly clauses: readonly Clause[]
  readonly prose: Prose
  readonly report: Report
}

function readingsOf(setting: Setting): readonly Reading[] {
  const { clauses, text, report, part, prose } = setting
  const words = sentenceWords(clauses, text)
  const readings: Reading[] = []
  let context = noContext
  let waiting = noWaiting
  for (const clause of clauses) {
    context = contextOf(context, clause, { words: memberAt(words, clause.sentence), report, text })
    const step = clauseReadings({ part, prose, clause, context, waiting })
    readings.push(...step.readings)
    waiting = step.waiting
  }
  return readings
}

/** The words of each sentence, and whether a section begins with it. */
function sentenceWords(clauses: readonly Clause[], text: string): readonly SentenceWords[] {
  const words: { startsSection: boolean; isAboutRequests: boolean; aside: Set<string> }[] = []
  for (const { sentence, start, features, depth } of clauses) {
    while (words.length <= sentence)
      words.push({
        startsSection: startsSection(text, start),
        isAboutRequests: false,
        aside: new Set(),
      })
    const found = memberAt(words, sentence)
    if (features.has('request')) found.isAboutRequests = true
    if (depth > 0) for (const feature of features) found.aside.add(feature)
  }
  return words
}

const head = /[一二三四五六七八九十]{1,3}）/y
const shortLine = /[^。！？；，\n]{2,24}(?=\n|$)/y

/** A sentence that begins with （一）, or a short line without an end mark, is a sub-heading. */
function startsSection(text: string, at: number): boolean {
  head.lastIndex = at
  if (text.charAt(at - 1) === '（' && head.test(text)) return true
  shortLine.lastIndex = at
  return (at === 0 || text.charAt(at - 1) === '\n') && shortLine.test(text)
}
