import type { Change } from '#lib/report/change.ts'

const encoder = new TextEncoder()

/**
 * The first changes that fit in this many bytes of JSON, the whole chain of a field or none of it,
 * but at least one chain.
 */
export function batchOf(changes: readonly Change[], bytes: number): readonly Change[] {
  const chains = new Map<string, Change[]>()
  for (const change of changes)
    chains.set(change.field, [...(chains.get(change.field) ?? []), change])
  const batch: Change[] = []
  let left = bytes
  for (const chain of chains.values()) {
    left -= encoder.encode(JSON.stringify(chain)).length
    if (left < 0 && batch.length > 0) break
    batch.push(...chain)
  }
  return batch
}
