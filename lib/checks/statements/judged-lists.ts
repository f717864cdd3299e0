import { proseOf } from '#templates/prose.ts'
import type { CheckInput, Severity } from '../check.ts'
import { sumOfCells } from '../sum-of-cells.ts'
import { sumsOf } from './claim.ts'
import { type Count, isSameMeasure, sumOf } from './counts.ts'
import { canAddUp, channelRuns, type List, listsIn } from './lists.ts'
import type { Passage } from './readings.ts'
import { statedWrongly } from './stated-wrongly.ts'

/** A list whose parts do not add up to its whole. */
export interface WrongList {
  readonly list: List
  readonly sum: number
  readonly severity: Severity
  /** It is about figures of the tables, or says itself that it is complete. */
  readonly isBreakdown: boolean
}

/** The lists of a passage that do not add up, but those with a number that the tables have otherwise. */
export function wrongListsIn(input: CheckInput, passage: Passage): readonly WrongList[] {
  return listsIn(passage).flatMap((list) => {
    const { whole, items, isComplete } = list
    if (canAddUp(list) || [whole, ...items].some((count) => statedWrongly(input, count))) return []
    const sum = sumOf(items)
    const verdict = isAboutTables(list) ? ofTables(input, list, sum) : ofWords(list, sum)
    if (!verdict) return []
    return [{ list, sum, severity: verdict, isBreakdown: isAboutTables(list) || isComplete }]
  })
}

function isAboutTables({ whole, kind }: List): boolean {
  return kind === 'plain'
    ? whole.claim !== undefined
    : whole.topic === 'request' || kind === 'result'
}

/** Channels, applicants and outcomes are parts of their whole; of other words one cannot know. */
function ofTables(input: CheckInput, list: List, sum: number): Severity | undefined {
  const { items, kind, isComplete, isOpen, whole } = list
  const isTooMuch = sum > whole.quantity.value
  if (kind === 'outcome' || kind === 'result') return undefined
  if (!isTooMuch && items.every((item) => isAsInTable(input, item))) return undefined
  const isWhole = !isOpen && (kind === 'plain' ? isComplete : items.length > 1)
  if (isWhole && items.length > 1) return 'warning'
  if (!isTooMuch) return undefined
  if (items.length > 1) return 'hint'
  return kind !== 'plain' && whole.topic === 'request' ? 'warning' : undefined
}

/** Ways of coming in that are told without a whole, and are not as many as the requests of the tables. */
export function wrongChannelsIn(input: CheckInput, passage: Passage): readonly Channels[] {
  const prose = proseOf(input.template.id)
  const [figure] = prose?.figures.filter(({ id }) => prose.whole.includes(id)) ?? []
  if (!figure) return []
  return channelRuns(passage).flatMap((items) => {
    const sums = sumsOf(figure).map((cells) => sumOfCells(input.settled, cells))
    const sum = sumOf(items)
    const [actual] = sums
    if (actual === undefined || sums.includes(undefined) || sums.includes(sum)) return []
    return [{ items, sum, name: figure.name, actual }]
  })
}

export interface Channels {
  readonly items: readonly Count[]
  readonly sum: number
  readonly name: string
  readonly actual: number
}

/** The list is right as far as it goes. */
function isAsInTable({ settled }: CheckInput, { claim, quantity }: Count): boolean {
  return claim !== undefined && sumOfCells(settled, claim.cells) === quantity.value
}

function ofWords(list: List, sum: number): Severity | undefined {
  const { whole, items, isOpen, isComplete, kind, further } = list
  const isMuch = sum > whole.quantity.value
  if (isOpen || items.length < 2 || !items.every((item) => isSameMeasure(item, whole)))
    return undefined
  if (kind === 'channel' && (isMuch || further.length > 0)) return undefined
  return isComplete ? 'warning' : 'hint'
}
