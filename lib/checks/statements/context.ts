import type { Report } from '#lib/report/report.ts'
import { memberAt } from '#lib/text/member-at.ts'
import type { Topic } from '#templates/schema.ts'
import { type Clause, isComparison } from './clauses.ts'

/** What the text before a clause makes of its words. */
export interface Context {
  /** What was spoken of last. */
  readonly topic: Topic | 'other' | ''
  /** The section speaks of requests. */
  readonly isAboutRequests: boolean
  /** The sentence names other work whose numbers may stand for those of requests. */
  readonly isForeign: boolean
  /** The sentence says so far, or in brackets, that it is about disclosure. */
  readonly isDisclosure: boolean
  /** Another body than the report's is the one that counts. */
  readonly isElsewhere: boolean
  readonly year: 'this' | 'last' | 'other'
  /** The dispute that results are of. */
  readonly subject: string
  readonly isDecided: boolean
  /** The sentence is about deciding disputes, not about being a party to them. */
  readonly isCaseload: boolean
  /** What is listed was published; decisions are counted otherwise. */
  readonly isPublished: boolean
  /** What is listed was published, planned, or counted elsewhere. */
  readonly isBarred: boolean
  readonly sentence: number
}

export const noContext: Context = {
  topic: '',
  isAboutRequests: false,
  isForeign: false,
  isDisclosure: false,
  isElsewhere: false,
  year: 'this',
  subject: '',
  isDecided: false,
  isCaseload: false,
  isPublished: false,
  isBarred: false,
  sentence: -1,
}

const subjects = ['afterReconsideration', 'direct', 'litigation', 'reconsideration']

/** What a sentence says as a whole, before its clauses are read. */
export interface SentenceWords {
  readonly startsSection: boolean
  readonly isAboutRequests: boolean
  /** What it says in brackets. */
  readonly aside: ReadonlySet<string>
}

interface Setting {
  readonly words: SentenceWords
  readonly report: Report
  readonly text: string
}

/** The context of a clause, from the one before it. */
export function contextOf(last: Context, clause: Clause, setting: Setting): Context {
  const { words } = setting
  const before = clause.sentence === last.sentence ? last : inSentence(last, clause, words)
  const { features, lead } = clause
  const has = (...names: readonly string[]) => names.some((name) => features.has(name))
  const isAboutRequests = before.isAboutRequests || words.isAboutRequests
  const listed = lead === '、' ? before : noContext
  const isBarred = listed.isBarred || has('bar')
  const isPublished = listed.isPublished || has('publish')
  return {
    ...before,
    isAboutRequests,
    isBarred,
    isPublished,
    isDisclosure: before.isDisclosure || isOfDisclosure(features),
    topic: topicOf(features, isAboutRequests, before.topic),
    isForeign: before.isForeign || has('foreign', 'caseload'),
    isCaseload: before.isCaseload || has('caseload'),
    subject: subjectOf(features, before.subject),
    isDecided: (before.isDecided || has('decide')) && !isBarred && !isPublished,
    year: yearOf(features, before.year),
    isElsewhere: isElsewhere(clause, setting, before.isElsewhere),
  }
}

function inSentence(
  last: Context,
  { sentence }: Clause,
  { startsSection, aside }: SentenceWords,
): Context {
  const isDisclosure = isOfDisclosure(aside)
  const kept = startsSection
    ? noContext
    : {
        ...last,
        isForeign: false,
        isDecided: false,
        isBarred: false,
        isCaseload: false,
        isPublished: false,
      }
  return { ...kept, isDisclosure, isElsewhere: false, year: 'this', sentence }
}

function isOfDisclosure(features: ReadonlySet<string>): boolean {
  return features.has('disclosure') || features.has('request')
}

const nouns: readonly (readonly [feature: string, topic: Context['topic']])[] = [
  ['foreign', 'other'],
  ['caseload', 'other'],
  ['request', 'request'],
  ['newly', 'request'],
  ['document', 'document'],
  ['reconsideration', 'dispute'],
  ['litigation', 'dispute'],
  ['direct', 'dispute'],
  ['afterReconsideration', 'dispute'],
  ['license', 'decision'],
  ['penalty', 'decision'],
  ['compulsion', 'decision'],
  ['fee', 'fee'],
]

function subjectOf(features: ReadonlySet<string>, last: string): string {
  return subjects.find((subject) => features.has(subject)) ?? last
}

function topicOf(
  features: ReadonlySet<string>,
  isAboutRequests: boolean,
  last: Context['topic'],
): Context['topic'] {
  const found = nouns.find(([feature]) => features.has(feature))
  if (found) return found[1]
  return isAboutRequests && features.has('application') ? 'request' : last
}

/** A comparison names a year without going on to speak of it. */
function yearOf(features: ReadonlySet<string>, last: Context['year']): Context['year'] {
  if (features.has('thisYear')) return 'this'
  if (isComparison(features) || features.has('carry') || features.has('pending')) return last
  if (features.has('lastYear')) return 'last'
  return features.has('otherYear') ? 'other' : last
}

const body = /(?:局|委|办|办公室|厅|处|中心|院|公司|街道|镇|乡|区|县|市|旗|所|站|学校|部门|政府)$/
/** More characters than the name of a body has. */
const longest = 30

/** Whether the clause names another body as the one that counts; one that it names stays named. */
function isElsewhere({ tokens }: Clause, { report, text }: Setting, last: boolean): boolean {
  let isElse = last
  let from = memberAt(tokens, 0).start
  for (const { kind, feature, start, end } of tokens) {
    if (kind === 'unknown') continue
    if (feature === 'own') isElse = false
    const name = text.slice(Math.max(from, start - longest), start)
    if (name.length > 1 && body.test(name)) isElse = !isOwn(name, report)
    from = end
  }
  return isElse
}

function isOwn(name: string, { agency, shortName = '', kind }: Report): boolean {
  const tail = name.slice(-3)
  const short = agency.replace('人民政府', '政府')
  return (
    (kind === '办公室' && name.endsWith('办')) || `${agency} ${short} ${shortName}`.includes(tail)
  )
}
