import type { Finding } from '#lib/checks/check.ts'

/** The element id of a finding's card, which the inputs it is about point to: unique, without spaces. */
export function findingId({ fingerprint }: Finding): string {
  return `finding-${fingerprint.replace(/\s/g, '_')}`
}
