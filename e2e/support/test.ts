import { test as base, expect } from '@playwright/test'
import { type App, chooseAhead, startApp } from './app.ts'
import { empty } from './database.ts'

interface Given {
  readonly app: App
  readonly complaints: string[]
  /** False: a server of its own, which asks how it is used, as at the first start. */
  readonly isChosen: boolean
}

/**
 * A test with a server and data of its own: the tests of one worker use one server after another,
 * emptied between them; a test that fails ends its worker, and the next one starts afresh. No page
 * may break the content security policy or throw.
 */
export const test = base.extend<Given, { shared: App }>({
  isChosen: [true, { option: true }],
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const app = await startApp()
      await use(app)
      await app.remove()
    },
    { scope: 'worker' },
  ],
  app: async ({ isChosen, shared }, use) => {
    if (isChosen) {
      await empty(shared)
      await chooseAhead(shared)
      return use(shared)
    }
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
