import type { Field } from '#lib/report/fields.ts'
import type { Step } from './step.ts'

/** One change as the log keeps it, without its values. */
export interface LoggedChange {
  readonly revision: number
  readonly field: Field
  readonly by: string
  readonly byName: string
  /** ISO. */
  readonly at: string
  /** How many characters came and went. */
  readonly added: number
  readonly removed: number
}

/** A step as the history shows it. */
export interface LoggedStep {
  readonly revision: number
  readonly step: Step
  readonly by: string
  readonly byName: string
  readonly at: string
}

/** A state of the report that can be looked at, compared and restored. */
export interface Version {
  /** The last revision that belongs to it. */
  readonly revision: number
  readonly by: string
  readonly byName: string
  /** When its first and its last change were made, ISO. */
  readonly from: string
  readonly at: string
  /** How many fields it changed, and how many characters came and went. */
  readonly fields: number
  readonly added: number
  readonly removed: number
  /** The step that closed it. */
  readonly step?: Step
  /** Whether it is how the report was begun. */
  readonly isFirst?: true
}

const longest = 10 * 60 * 1000

/** The history of a report, oldest first: one person's changes within ten minutes, or a step. */
export function versionsOf(
  changes: readonly LoggedChange[],
  steps: readonly LoggedStep[],
): readonly Version[] {
  const versions: Version[] = []
  let open: LoggedChange[] = []
  const close = () => {
    versions.push(...versionOf(open))
    open = []
  }
  const before = (step: LoggedStep) => (change: LoggedChange) => change.revision <= step.revision
  let rest = [...changes].sort((one, other) => one.revision - other.revision)
  const add = (change: LoggedChange) => {
    if (!belongs(open, change)) close()
    open.push(change)
  }
  for (const step of steps.filter(({ step }) => step !== 'rework')) {
    for (const change of rest.filter(before(step))) add(change)
    rest = rest.filter((change) => !before(step)(change))
    close()
    const { revision, at, by, byName } = step
    const stepped = { revision, at, by, byName, step: step.step }
    versions.push({ ...stepped, from: at, fields: 0, added: 0, removed: 0 })
  }
  for (const change of rest) add(change)
  close()
  return versions
}

function belongs(open: readonly LoggedChange[], change: LoggedChange): boolean {
  const [first] = open
  if (!first) return true
  const isOneSave = open.at(-1)?.revision === change.revision
  const isSoon = Date.parse(change.at) - Date.parse(first.at) <= longest
  return isOneSave || (first.by === change.by && isSoon)
}

function versionOf(changes: readonly LoggedChange[]): readonly Version[] {
  const [first] = changes
  const last = changes.at(-1)
  if (!first || !last) return []
  const sum = (count: (change: LoggedChange) => number) =>
    changes.reduce((total, change) => total + count(change), 0)
  return [
    {
      revision: last.revision,
      by: first.by,
      byName: first.byName,
      from: first.at,
      at: last.at,
      fields: new Set(changes.map(({ field }) => field)).size,
      added: sum(({ added }) => added),
      removed: sum(({ removed }) => removed),
    },
  ]
}
