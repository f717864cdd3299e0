import { setTimeout } from 'node:timers/promises'
import { type Browser, chromium, type Locator, type Page } from '@playwright/test'
import type { Report } from '#lib/report/report.ts'
import { type App, startApp } from '../e2e/support/app.ts'
import { seed } from '../e2e/support/database.ts'
import { cell, openReport } from '../e2e/support/editor.ts'
import { browserOptions } from '../playwright.config.ts'
import { type Figure, figureOf, quantile } from './timing.ts'
import { form, usualReport } from './usual-report.ts'
import { buildWithoutChecks } from './without-checks.ts'

/** Milliseconds from a key to its paint, on one page of the editor at a 4× slower processor. */
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

/** Where the keys go: a step of the editor with its report, and which keys in turn. */
interface Scene {
  readonly step: string
  readonly report: Report
  readonly field: (page: Page) => Locator
  readonly keys: readonly string[]
}

const runs = 5
const keysPerRun = 50
/** Between two keys, so that none waits for the one before; a quick typist needs about this. */
const betweenKeys = 200

/** Types into each scene and into the same built without checks, in turns, one key at a time. */
export async function typing(): Promise<Readonly<Record<keyof typeof scenes, Typing>>> {
  const bare = buildWithoutChecks()
  const apps = { withChecks: await startApp(), without: await startApp({ project: bare }) }
  const browser = await chromium.launch(browserOptions)
  try {
    const cells = await typed(scenes.cells, { browser, apps })
    return { cells, narrative: await typed(scenes.narrative, { browser, apps }) }
  } finally {
    await browser.close()
    await Promise.all(Object.values(apps).map((app) => app.remove()))
  }
}

interface Setting {
  readonly browser: Browser
  readonly apps: Readonly<Record<'withChecks' | 'without', App>>
}

async function typed(scene: Scene, { browser, apps }: Setting): Promise<Typing> {
  const taken: Record<keyof typeof apps, (readonly number[])[]> = { withChecks: [], without: [] }
  for (let run = 0; run < runs; run++) {
    const order = run % 2 === 0 ? order1 : order2
    for (const which of order)
      taken[which].push(await keysToPaint(scene, { browser, app: apps[which] }))
  }
  const p95 = (times: readonly number[]) => quantile(times, 0.95)
  const ratios = taken.withChecks.map((times, run) => p95(times) / p95(taken.without[run] ?? []))
  return {
    withChecks: percentiles(taken.withChecks),
    without: percentiles(taken.without),
    ratio: figureOf(ratios),
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

/** Opens the scene in a fresh page and types; one time for each digit. */
async function keysToPaint(
  { step, report, field, keys }: Scene,
  { browser, app }: { readonly browser: Browser; readonly app: App },
): Promise<readonly number[]> {
  const context = await browser.newContext({
    baseURL: app.url,
    viewport: { width: 1366, height: 768 },
  })
  const page = await context.newPage()
  const id = await seed(app, { report, answers: {} })
  await openReport(page, id, step)
  await watchPaints(page)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await field(page).focus()
  for (const key of Array.from({ length: keysPerRun }, () => keys).flat()) {
    await page.keyboard.press(key)
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

const longText = Array.from(
  { length: 100 },
  (_, week) => `第${week + 1}周公开信息${week + 3}条，办事指南${(week % 7) + 2}份，均经两级审核。`,
).join('')

const scenes = {
  cells: {
    step: 'requests',
    report: typedReport,
    field: (page) => cell(page, 'requests.received.naturalPerson'),
    keys: ['7', 'Enter'],
  },
  narrative: {
    step: 'problemsAndImprovements',
    report: {
      ...typedReport,
      narratives: { ...typedReport.narratives, problemsAndImprovements: longText.slice(0, 3000) },
    },
    field: (page) => page.getByRole('main').getByRole('textbox').first(),
    keys: ['7'],
  },
} as const satisfies Record<string, Scene>

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
