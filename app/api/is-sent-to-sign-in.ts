/**
 * Whether an exception is the redirect by which `currentPerson` sends somebody to sign in. A program
 * that asked for JSON is told by a status instead.
 */
export function isSentToSignIn(error: unknown): boolean {
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined
  return typeof digest === 'string' && digest.startsWith('NEXT_REDIRECT;')
}
