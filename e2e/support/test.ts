import { test as base, expect } from '@playwright/test'
import { type App, startApp } from './app.ts'

/**
 * A test with a server, a port and a data folder of its own. No page of it may break the content
 * security policy or throw.
 */
export const test = base.extend<{ app: App; complaints: string[]; isChosen: boolean }>({
  /** False: the server asks how it is used, as at the first start. */
  isChosen: [true, { option: true }],
  app: async ({ isChosen }, use) => {
    const app = await startApp({ isChosen })
    await use(app)
    await app.remove()
  },
  baseURL: async ({ app }, use) => use(app.url),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
  complaints: async ({}, use) => {
    const complaints: string[] = []
    await use(complaints)
    expect(complaints).toEqual([])
  },
  context: async ({ context, complaints }, use) => {
    context.on('weberror', (error) => complaints.push(String(error.error())))
    context.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) complaints.push(message.text())
    })
    await use(context)
  },
})

export { expect }
