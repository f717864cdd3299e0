/** Opens the database before the first request, so that a bad one is told at the start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openOrExit } = await import('#lib/database/open-or-exit.ts')
  await openOrExit()
  const { noteAddresses } = await import('#lib/auth/client-address.ts')
  noteAddresses(Boolean(process.env.PUBLIC_URL))
  const { exitIfOpenToAll } = await import('#lib/auth/exit-if-open-to-all.ts')
  await exitIfOpenToAll()
}
