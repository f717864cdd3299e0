import { chromium } from '@playwright/test'
import { startApp } from '../e2e/support/app.ts'
import { seed } from '../e2e/support/database.ts'
import { type FirstLoad, firstLoad } from '../e2e/support/first-load.ts'
import { browserOptions } from '../playwright.config.ts'
import { usualReport } from './usual-report.ts'

/** The scripts of the editor at table 三, in kB of gzip. */
export async function editorLoad(): Promise<FirstLoad> {
  const app = await startApp()
  const browser = await chromium.launch(browserOptions)
  try {
    const id = await seed(app, { report: usualReport, answers: {} })
    return await firstLoad(await browser.newPage(), `${app.url}/reports/${id}?step=requests`)
  } finally {
    await browser.close()
    await app.remove()
  }
}
