/** What binds a signed report to its content. */
export interface Signature {
  /** SHA-256 over the canonical text, 64 hexadecimal digits. */
  readonly hash: string
  readonly revision: number
  readonly by: string
  readonly byName: string
  /** ISO. */
  readonly at: string
}

/** A hash as it is shown and printed: its first sixteen digits in groups of four. */
export function shownHash(hash: string): string {
  return (
    hash
      .slice(0, 16)
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join(' ')
}

/** Why a signature does not hold any more; undefined while it does. `now` is the hash of the content. */
export function lapseOf(signature: Signature, now: string): string | undefined {
  if (signature.hash === now) return undefined
  return `内容与签发时不一致（签发时 ${shownHash(signature.hash)}，现在 ${shownHash(now)}），签发已失效，须重新审签。`
}
