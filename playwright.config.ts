import { defineConfig } from '@playwright/test'
import { findBrowser } from './bin/browser.mjs'
import { oldBrowser } from './e2e/support/old-browser.ts'

const executablePath = await findBrowser()

/** Chromium refuses its sandbox to root, and to root only. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** How Chromium is started, here and for the figures. */
export const browserOptions = { args, ...(executablePath !== undefined && { executablePath }) }

/** The tests run against the production build; each worker has a server and a data folder. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/support/global-setup.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  // Limits end what hangs; a busy machine fails nothing.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    actionTimeout: 60_000,
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: { launchOptions: browserOptions },
    },
    ...(process.env.CI === undefined
      ? []
      : [
          {
            name: 'chromium-109',
            testMatch: '**/clerk-drafts-a-report.spec.ts',
            use: { launchOptions: { args, executablePath: oldBrowser } },
          },
        ]),
  ],
})
