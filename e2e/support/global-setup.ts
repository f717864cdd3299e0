import { unpackOldBrowser } from './old-browser.ts'

/** Runs once before all workers. */
export default async function globalSetup(): Promise<void> {
  if (process.env.CI !== undefined) await unpackOldBrowser()
}
