import { mergeParagraphs } from '#lib/text/merge-paragraphs.ts'
import { type Field, type FieldValue, sameValue, split } from './fields.ts'

/** One change of one field. `id` is made by the client and never used twice. */
export interface Change {
  readonly id: string
  readonly field: Field
  readonly before: FieldValue
  readonly after: FieldValue
}

/** What became of a change: `done` already, `written`, `merged` (a narrative), or a `conflict`. */
export interface ChangeResult {
  readonly id: string
  readonly field: Field
  readonly kind: 'done' | 'written' | 'merged' | 'conflict'
  /** What the field holds now. */
  readonly current: FieldValue
}

/** What to do about a change: nothing, write a value, or ask a person. */
export type Decision =
  | { readonly kind: 'done' | 'conflict' }
  | { readonly kind: 'written' | 'merged'; readonly value: FieldValue }

/**
 * Compares a change by value with what the field holds: written where nothing came in between, done
 * where the field already says so, merged where both edited different paragraphs of a narrative.
 */
export function decide(change: Omit<Change, 'id'>, current: FieldValue): Decision {
  const { before, after } = change
  if (sameValue(current, after)) return { kind: 'done' }
  if (sameValue(current, before) || (isEmpty(current) && isEmpty(before)))
    return { kind: 'written', value: after }
  const merged = mergedNarrative(change, current)
  if (merged === undefined) return { kind: 'conflict' }
  return sameValue(merged, current) ? { kind: 'done' } : { kind: 'merged', value: merged }
}

/** A text that is absent and an empty one look the same to the person who types over it. */
function isEmpty(value: FieldValue): boolean {
  return value === null || value === ''
}

function mergedNarrative(
  { field, before, after }: Omit<Change, 'id'>,
  current: FieldValue,
): string | undefined {
  if (split(field)[0] !== 'narratives') return undefined
  if (typeof before !== 'string' || typeof after !== 'string' || typeof current !== 'string')
    return undefined
  return mergeParagraphs(before, after, current)
}

/** What a list of changes comes to. */
export interface Applied {
  /** One for each change, in order. */
  readonly results: readonly ChangeResult[]
  /** The fields to write. */
  readonly written: ReadonlyMap<Field, FieldValue>
  /** What to remember, so that a replay is known; equal sides where nothing was written. */
  readonly log: readonly Change[]
}

/** Decides a list of changes in order. `known` are the ids that were written or done before. */
export function applyChanges(
  changes: readonly Change[],
  stored: ReadonlyMap<Field, FieldValue>,
  known: ReadonlySet<string>,
): Applied {
  const fields = new Map(stored)
  const results: ChangeResult[] = []
  const written = new Map<Field, FieldValue>()
  const log = new Map<string, Change>()
  for (const change of changes) {
    const { id, field } = change
    const held = fields.get(field) ?? null
    const isKnown = known.has(id) || log.has(id)
    const decision: Decision = isKnown ? { kind: 'done' } : decide(change, held)
    const current = 'value' in decision ? decision.value : held
    results.push({ id, field, kind: decision.kind, current })
    fields.set(field, current)
    if ('value' in decision) written.set(field, current)
    if (!isKnown && decision.kind !== 'conflict')
      log.set(id, { id, field, before: held, after: current })
  }
  return { results, written, log: [...log.values()] }
}
