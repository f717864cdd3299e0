import { setTimeout } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { type App, startApp } from '../e2e/support/app.ts'
import { seed } from '../e2e/support/database.ts'
import { cell, openReport } from '../e2e/support/editor.ts'
import { browserOptions } from '../playwright.config.ts'
import { type Figure, figureOf, quantile } from './timing.ts'
import { form, usualReport } from './usual-report.ts'
import { buildWithoutChecks } from './without-checks.ts'

/** Milliseconds from a key to its paint, on the page of table 三 at a 4× slower processor. */
export interface Typing {
  readonly withChecks: Percentiles
  readonly without: Percentiles
  /** The p95 with checks over the p95 without, run by run. */
  readonly ratio: Figure
}

interface Percentiles {
  readonly p50: Figure
  readonly p95: Figure
}

const runs = 5
const keysPerRun = 50
/** Between two keys, so that none waits for the one before; a quick typist needs about this. */
const betweenKeys = 200

/** Types into the page and into the same page built without checks, in turns, one key at a time. */
export async function typing(): Promise<Typing> {
  const bare = buildWithoutChecks()
  const apps = { withChecks: await startApp(), without: await startApp({ project: bare }) }
  const browser = await chromium.launch(browserOptions)
  try {
    const taken: Record<keyof typeof apps, (readonly number[])[]> = { withChecks: [], without: [] }
    for (let run = 0; run < runs; run++) {
      const order = run % 2 === 0 ? order1 : order2
      for (const which of order) taken[which].push(await keysToPaint(browser, apps[which]))
    }
    const p95 = (times: readonly number[]) => quantile(times, 0.95)
    const ratios = taken.withChecks.map((times, run) => p95(times) / p95(taken.without[run] ?? []))
    return {
      withChecks: percentiles(taken.withChecks),
      without: percentiles(taken.without),
      ratio: figureOf(ratios),
    }
  } finally {
    await browser.close()
    await Promise.all(Object.values(apps).map((app) => app.remove()))
  }
}

const order1 = ['withChecks', 'without'] as const
const order2 = ['without', 'withChecks'] as const

function percentiles(perRun: readonly (readonly number[])[]): Percentiles {
  return {
    p50: figureOf(perRun.map((times) => quantile(times, 0.5))),
    p95: figureOf(perRun.map((times) => quantile(times, 0.95))),
  }
}

/** Opens the report in a fresh page and types a digit into one cell after another. */
async function keysToPaint(browser: Browser, app: App): Promise<readonly number[]> {
  const context = await browser.newContext({
    baseURL: app.url,
    viewport: { width: 1366, height: 768 },
  })
  const page = await context.newPage()
  const id = await seed(app, { report: typedReport, answers: {} })
  await openReport(page, id, 'requests')
  await watchPaints(page)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await cell(page, 'requests.received.naturalPerson').focus()
  for (let key = 0; key < keysPerRun; key++) {
    await page.keyboard.press(String(key % 10))
    await setTimeout(betweenKeys)
    await page.keyboard.press('Enter')
    await setTimeout(betweenKeys)
  }
  const times = await page.evaluate(() =>
    performance.getEntriesByName('key-to-paint').map(({ duration }) => duration),
  )
  await context.close()
  return times
}

/** Every cell is filled, the totals are left to the program: each key changes sums and findings. */
const typedReport = {
  ...usualReport,
  cells: Object.fromEntries(
    form.cells.flatMap(({ id, isTotal }) =>
      isTotal ? [] : [[id, usualReport.cells[id] ?? null] as const],
    ),
  ),
}

/** Measures from the digit's own time stamp until the frame that shows it has been handed over. */
function watchPaints(page: Page): Promise<void> {
  return page.evaluate(() => {
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (!/^\d$/.test(key)) return
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => performance.measure('key-to-paint', { start: timeStamp })
          port2.postMessage(undefined)
        })
      },
      true,
    )
  })
}
