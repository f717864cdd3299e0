import { existsSync } from 'node:fs'
import { findProgram } from './run-tool.mjs'

/** The first is Chromium without a window: it opens a page in a quarter of the time. */
const known = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

/**
 * The Chromium that tests and figures use, or undefined: the one of NIANBAO_BROWSER, else
 * Playwright's own where it was downloaded, else the first known one of the system.
 */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  return [process.env.NIANBAO_BROWSER, chromium.executablePath(), findProgram(known)].find(
    (path) => path && existsSync(path),
  )
}
