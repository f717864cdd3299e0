import { memberAt } from '#lib/text/member-at.ts'
import type { Figure, Prose } from '#templates/schema.ts'
import type { Beside } from './beside.ts'
import { type Clause, isComparison } from './clauses.ts'
import type { Context } from './context.ts'
import { figuresSaid } from './figures-said.ts'
import type { Claim } from './reading.ts'

/** Whether these words are enough to state a figure. */
export function isSaid(prose: Prose, features: ReadonlySet<string>): boolean {
  return figuresSaid(prose, features).some(({ isWeak }) => !isWeak)
}

interface Setting {
  readonly prose: Prose
  readonly clause: Clause
  readonly context: Context
}

/** What a number is said to be by the words beside it; undefined where it may be something else. */
export function claimOf(beside: Beside, setting: Setting): Claim | undefined {
  const { prose, clause, context } = setting
  if (context.isBarred || isBarred(clause)) return undefined
  const features = inherited(beside.features, context)
  const figures = figuresSaid(prose, features).filter((figure) => isMeant(figure, beside, context))
  const columns = Object.entries(prose.columns).filter(([column]) => features.has(column))
  if (columns.length > 1) return undefined
  const [column] = columns
  if (column) return columnClaim(column[1], figures, setting)
  if (features.has('channel')) return undefined
  return claimOfFigures(figures, clause.features.has('joined'))
}

/** A claim to be one of some figures; several ways of closing joined by 和 are their sum first of all. */
function claimOfFigures(figures: readonly Figure[], isJoined: boolean): Claim | undefined {
  const [first] = figures
  if (!first) return undefined
  const kind = kindOf(first)
  const isTogether = kind === 'outcome' && isJoined
  const together = isTogether ? figures : [first]
  const name = together.map((figure) => figure.name).join('和')
  const cells = together.flatMap((figure) => figure.cells)
  const sums = [cells, ...figures.flatMap(sumsOf)]
  return { name, cells, sums, kind, isMoney: first.topic === 'fee' }
}

function kindOf({ isOutcome, topic, ways = [] }: Figure): Claim['kind'] {
  if (isOutcome) return 'outcome'
  return topic === 'dispute' && ways.some((way) => results.some((result) => way.includes(result)))
    ? 'result'
    : 'plain'
}

/** The clause compares, plans, or counts something beside the tables. */
function isBarred({ features }: Clause): boolean {
  if (isComparison(features) || features.has('bar') || features.has('foreign')) return true
  if (!features.has('nextYear')) return false
  return !['carry', 'continues', 'work', 'pending'].some((feature) => features.has(feature))
}

const verbs = 'receive newly accept work close pending carry continues'.split(' ')
const results = ['upheld', 'corrected', 'otherResult', 'unresolved']
const documentVerbs = ['issue', 'repeal', 'inForce']
const decisions = ['license', 'penalty', 'compulsion']

/** The words with what they take from the text before them: the noun of a verb, the verb of a noun. */
export function inherited(said: ReadonlySet<string>, context: Context): ReadonlySet<string> {
  const { topic, isAboutRequests, subject, isDecided } = context
  const has = (features: readonly string[]) => features.some((feature) => said.has(feature))
  const features = new Set(said)
  if (isAboutRequests && said.has('application')) features.add('request')
  if (topic === 'request' && has(verbs)) features.add('request')
  if (topic === 'dispute' && has(results)) features.add(subject)
  if (topic === 'document' && has(documentVerbs)) features.add('document')
  if (isDecided && has(decisions)) features.add('decide')
  return features
}

function isMeant(figure: Figure, beside: Beside, context: Context): boolean {
  if (figure.topic === 'dispute') return isOwnDispute(beside, context)
  if (figure.topic === 'decision') return !context.isPublished
  return figure.topic !== 'request' || isOwnRequest(figure, beside, context)
}

function isOwnDispute({ features }: Beside, context: Context): boolean {
  const isAboutDisclosure = context.isDisclosure || context.isAboutRequests
  return isAboutDisclosure && !context.isCaseload && !features.has('close') && !features.has('work')
}

function isOwnRequest({ isOutcome, isWeak }: Figure, beside: Beside, context: Context): boolean {
  const { isAboutRequests, isForeign } = context
  const { features, isNarrow, isUnknown } = beside
  if (isOutcome) return isAboutRequests && !isForeign && !isNarrow
  if (features.has('publish')) return false
  if (isWeak) return !isNarrow && !isUnknown && !isForeign
  if (features.has('request') || features.has('application')) return true
  return !isUnknown && !isForeign
}

/** A kind of applicant: of the figure beside it, or of any that its number may be a part of. */
function columnClaim(
  kinds: readonly (readonly string[])[],
  figures: readonly Figure[],
  { prose, context }: Setting,
): Claim | undefined {
  if (!context.isAboutRequests || context.topic !== 'request') return undefined
  const own = figures.filter(({ topic, isWeak }) => topic === 'request' && !isWeak)
  const whole = prose.figures.filter(({ id }) => prose.whole.includes(id))
  const figuresOf = own.length > 0 ? own : whole
  const wholes = figuresOf.flatMap(sumsOf)
  const sums = kinds.flatMap((lines) => wholes.map((cells) => inColumns(cells, lines)))
  const cells = memberAt(sums, 0)
  const name = `${memberAt(figuresOf, 0).name}·这一类申请人`
  return { name, cells, sums, kind: 'column', isMoney: false }
}

/** The cells of totals in the columns of some kinds of applicants. */
function inColumns(cells: readonly string[], lines: readonly string[]): readonly string[] {
  return cells.flatMap((cell) =>
    lines.map((line) => cell.slice(0, cell.lastIndexOf('.') + 1) + line),
  )
}

/** Every sum that is right for a figure, the named one first. */
export function sumsOf({ cells, alsoRight = [] }: Figure): readonly (readonly string[])[] {
  return [cells, ...alsoRight]
}
