import { beijingTime } from '#lib/text/beijing-time.ts'
import { isEditable, type State } from './state.ts'
import { moves, type Step } from './step.ts'

/** An error that a reviewer let pass, and why. */
export interface Overrule {
  readonly fingerprint: string
  /** What the finding said. */
  readonly message: string
  readonly reason: string
}

/** One entry of the log of a report. */
export interface TakenStep {
  /** Made by the client, so that a double click is one step. */
  readonly id: string
  readonly step: Step
  readonly from: State
  readonly to: State
  /** The id and the name of the person, as it was then. */
  readonly by: string
  readonly byName: string
  /** ISO. */
  readonly at: string
  /** The network address it came from. */
  readonly source: string
  readonly revision: number
  /** The version of the rules that the report was checked by; absent in what is older than these versions. */
  readonly rules?: string
  readonly reason?: string
  /** The threads that a return points at. */
  readonly threads: readonly string[]
  readonly overruled: readonly Overrule[]
  readonly publication?: Publication
}

/** Where a report stands on the web, and since when (YYYY-MM-DD). */
export interface Publication {
  readonly address: string
  readonly date: string
}

/** The last entry of these steps; undefined without one. */
export function lastOf(log: readonly TakenStep[], ...wanted: readonly Step[]) {
  return log.filter(({ step }) => wanted.includes(step)).at(-1)
}

/** Why the report is with its clerk again: the return since which it was not sent. */
export function openReturn(log: readonly TakenStep[]): TakenStep | undefined {
  const last = lastOf(log, 'send', 'return')
  return last?.step === 'return' ? last : undefined
}

/**
 * The steps that count for the content as it is: those since it was sent last. None while it is with
 * its clerk, who may change what others said yes to.
 */
export function standingSteps(log: readonly TakenStep[]): readonly TakenStep[] {
  const last = log.at(-1)
  if (!last || isEditable(last.to)) return []
  return log.slice(log.map(({ step }) => step).lastIndexOf('send'))
}

/** The fingerprints of the errors overruled since the report was sent. */
export function overruledIn(log: readonly TakenStep[]): ReadonlySet<string> {
  const sent = log.map(({ step }) => step).lastIndexOf('send')
  const since = log.slice(sent + 1)
  return new Set(since.flatMap(({ overruled }) => overruled.map((one) => one.fingerprint)))
}

/** What somebody is told whose step came after another: who was first, and with what. */
export function lateSentence(step: Step, first: TakenStep | undefined): string {
  const { name } = moves[step]
  if (!first) return `报告的状态已经变了，您的“${name}”没有生效；请刷新后再看。`
  const { done } = moves[first.step]
  return `${first.byName}已经${done}了这份报告（${beijingTime(first.at)}），您的“${name}”没有生效；请刷新后再看。`
}
