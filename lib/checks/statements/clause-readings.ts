import type { Quantity } from '#lib/text/quantity.ts'
import type { Prose } from '#templates/schema.ts'
import { type Beside, besideOf, isEmpty, wordsAfter } from './beside.ts'
import { claimOf, inherited, isSaid } from './claim.ts'
import type { Clause } from './clauses.ts'
import type { Context } from './context.ts'
import type { Claim, Reading } from './reading.ts'

/** What clauses without a number leave to the next one: “予以公开、部分公开分别为6件、1件”. */
export interface Waiting {
  /** What each of them says. */
  readonly words: readonly ReadonlySet<string>[]
  /** What the next numbers are of, one after another. */
  readonly claims: readonly (Claim | undefined)[]
  /** The words deny what follows. */
  readonly isDenied: boolean
  /** Where the first of these clauses starts. */
  readonly start: number
}

export const noWaiting: Waiting = { words: [], claims: [], isDenied: false, start: 0 }

interface Setting {
  readonly part: string
  readonly prose: Prose
  readonly clause: Clause
  readonly context: Context
  readonly waiting: Waiting
}

/** No more names than this share their numbers. */
const longest = 12

interface Step {
  readonly readings: readonly Reading[]
  readonly waiting: Waiting
}

/** What the numbers of a clause are said to be, and what the clause leaves to the next one. */
export function clauseReadings(setting: Setting): Step {
  const { clause } = setting
  const isCounted = clause.tokens.some(({ quantity }) => quantity)
  return isCounted ? counted(setting) : uncounted(setting)
}

function uncounted(setting: Setting): Step {
  const { clause, waiting } = setting
  const goesOn = clause.lead === '、'
  const isDenied = clause.features.has('none') || (goesOn && waiting.isDenied)
  const said = new Set(
    clause.tokens.filter((token) => !isEmpty(token)).map(({ feature }) => feature),
  )
  const words = goesOn ? [...waiting.words.slice(-longest), said] : [said]
  const start = goesOn ? waiting.start : clause.start
  const isOver = clause.tail === '。' || clause.tail === '；'
  return {
    readings: isDenied ? denied(setting) : [],
    waiting: { words: isOver ? [] : words, claims: [], isDenied, start },
  }
}

function counted(setting: Setting): Step {
  const { clause, waiting } = setting
  let claims = waiting.claims
  const readings = clause.tokens.flatMap(({ quantity }, at): readonly Reading[] => {
    if (!quantity) return []
    const beside = besideNumber(setting, at)
    const own = setting.context.isElsewhere ? [] : ownClaims(beside, setting)
    if (clause.features.has('respectively') && at === firstCount(clause)) claims = own
    const inTurn = claims
    claims = claims.slice(1)
    return readingsOf(setting, { ...beside, quantity }, { own, inTurn })
  })
  return { readings, waiting: { ...noWaiting, claims } }
}

interface Claims {
  readonly own: readonly (Claim | undefined)[]
  /** What this number and the next ones are of, one after another. */
  readonly inTurn: readonly (Claim | undefined)[]
}

function readingsOf(setting: Setting, said: Said, { own, inTurn }: Claims): readonly Reading[] {
  const these = inTurn.length > 0 ? inTurn.slice(0, 1) : own
  if (these.length === 0) return [reading(setting, said)]
  const isShared = these.length > 1 || inTurn.length > 0
  const start = isShared ? Math.min(said.start, waitingStart(setting)) : said.start
  return these.map((claim) => reading(setting, { ...said, start }, claim))
}

function firstCount({ tokens }: Clause): number {
  return tokens.findIndex(({ quantity }) => quantity)
}

function besideNumber(setting: Setting, at: number): Beside {
  const { clause, prose, context } = setting
  const says = (features: ReadonlySet<string>) => isSaid(prose, inherited(features, context))
  return borrowed(besideOf(clause, at, says), setting)
}

/** Numbers that are told for several at once are quoted with all of them. */
function waitingStart({ waiting, clause }: Setting): number {
  return waiting.words.length > 0 && clause.lead === '、' ? waiting.start : clause.start
}

/** A number alone takes the words of the clause before it: “依申请公开：3件”. */
function borrowed(beside: Beside, { clause, waiting }: Setting): Beside {
  const [words] = waiting.words.slice(-1)
  const isAlone = beside.features.size === 0 && !beside.isUnknown
  if (!isAlone || !words || !['：', ':', '，'].includes(clause.lead)) return beside
  return { ...beside, features: words }
}

/** What the number is of: of all it is told to be, where words before it share it. */
function ownClaims(beside: Beside, setting: Setting): readonly (Claim | undefined)[] {
  const { clause, waiting } = setting
  const shares = clause.features.has('each') || clause.features.has('respectively')
  const isShared = clause.lead === '、' || shares
  const before = isShared ? waiting.words : []
  const claim = claimOf(beside, setting)
  const others = before.flatMap((features) => split(features, setting))
  if (shares) {
    const all = [...others, ...split(beside.features, setting)]
    return all.length > 0 ? all : [claim]
  }
  if (before.length === 0 || !claim) return [claim]
  const sum = [...others, claim].flatMap(({ cells }) => cells)
  return [{ ...claim, sums: [...claim.sums, sum] }]
}

/** A claim for each of the words that states a figure by itself. */
function split(features: ReadonlySet<string>, setting: Setting): readonly Claim[] {
  return [...features].flatMap((feature) => {
    const beside = {
      features: new Set([feature]),
      isNarrow: false,
      isUnknown: false,
      start: 0,
      end: 0,
    }
    const claim = claimOf(beside, setting)
    return claim ? [claim] : []
  })
}

/** “未收到申请”, “无行政复议、行政诉讼”, “依申请公开：无”: what the clause denies is 0. */
function denied(setting: Setting): readonly Reading[] {
  const { clause, context, waiting } = setting
  if (context.isElsewhere) return []
  const at = clause.tokens.findIndex(({ feature }) => feature === 'none')
  const beside = wordsAfter(clause, at)
  const [words = beside.features] = beside.features.size > 0 ? [] : waiting.words.slice(-1)
  const features = withVerb(words)
  if (beside.isNarrow || beside.isUnknown || isOtherwise(features, setting)) return []
  const claim = claimOf({ ...beside, features }, setting)
  const start = clause.lead === '、' && waiting.isDenied ? waiting.start : beside.start
  return claim ? [reading(setting, { ...beside, start }, claim)] : []
}

/** Words that a denial is not about how many: “未办结”, “无不予公开”, “没有企业”. */
function isOtherwise(features: ReadonlySet<string>, { prose }: Setting): boolean {
  if (features.has('work') && !features.has('carry')) return true
  const others = ['close', 'pending', 'channel', 'none', ...Object.keys(prose.columns)]
  const outcomes = prose.figures.filter(({ isOutcome }) => isOutcome).map(({ id }) => id)
  return [...others, ...outcomes].some((feature) => features.has(feature))
}

/** A denied noun needs no verb. */
function withVerb(words: ReadonlySet<string>): ReadonlySet<string> {
  const has = (features: readonly string[]) => features.some((feature) => words.has(feature))
  const features = new Set(words)
  if (has(['request', 'application']) && !has(['carry', 'newly'])) features.add('receive')
  if (has(['license', 'penalty', 'compulsion'])) features.add('decide')
  return features
}

interface Said extends Beside {
  readonly quantity?: Quantity
}

function reading({ part, clause, context }: Setting, said: Said, claim?: Claim): Reading {
  const { features, start, end, quantity } = said
  const { year, topic } = context
  const kind = features.has('channel') ? 'channel' : (claim?.kind ?? 'plain')
  return {
    ...{ part, clause, start, end, kind, year, topic },
    ...(quantity && { quantity }),
    ...(claim && { claim }),
  }
}
