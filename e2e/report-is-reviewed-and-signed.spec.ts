import { createHash } from 'node:crypto'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { testReport } from '#lib/checks/test-report.ts'
import { startCluster } from '#lib/database/test-support/postgres-cluster.ts'
import type { Draft } from '#lib/report/report.ts'
import type { Role } from '#lib/review/role.ts'
import { findPostgres } from '../bin/postgres.mjs'
import { offices, password, seedOffices, seedPeople } from './support/accounts.ts'
import { type App, startApp } from './support/app.ts'
import { seed } from './support/database.ts'
import { expectSaved, goTo, openReport } from './support/editor.ts'

const draft: Draft = { report: testReport, answers: {} }

const hasPostgres = findPostgres() !== undefined || process.env.CI !== undefined
if (!hasPostgres) console.warn('SKIPPED: PostgreSQL is not installed')
const engines = hasPostgres ? (['SQLite', 'PostgreSQL'] as const) : (['SQLite'] as const)

for (const engine of engines)
  test(`a report is sent, returned, sent again, reviewed, signed and exported, on ${engine}`, async ({
    browser,
  }) => {
    test.slow()
    await withServer(engine, async (app) => {
      await seedOffices(app)
      const report = await seed(app, draft, offices.north)
      const as = (role: Role, name: string) => signedIn(browser, app, { role, name })
      const clerk = await as('clerk', '张三')
      const reviewer = await as('reviewer', '李四')
      const signer = await as('signer', '王五')

      await send(clerk, report)
      await giveBack(reviewer, report, '请补充公布网址')
      await mend(clerk, report)
      await send(clerk, report)
      await approve(reviewer, report)
      await sign(signer, report)
      await exportAsSigned(clerk, report)
    })
  })

async function withServer(engine: 'SQLite' | 'PostgreSQL', work: (app: App) => Promise<void>) {
  const cluster = engine === 'PostgreSQL' ? await startCluster() : undefined
  const databaseUrl = cluster?.url('postgres')
  const app = await startApp({ isChosen: false, ...(databaseUrl && { databaseUrl }) })
  try {
    await work(app)
  } finally {
    await app.remove()
    await cluster?.stop()
  }
}

async function signedIn(
  browser: Browser,
  app: App,
  { role, name }: { readonly role: Role; readonly name: string },
): Promise<Page> {
  const [username = ''] = await seedPeople(app, [{ office: 'north', roles: [role], name }])
  const page = await (await browser.newContext({ baseURL: app.url })).newPage()
  await page.goto('/login')
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page).toHaveURL(`${app.url}/`)
  return page
}

async function send(page: Page, report: string) {
  await openReport(page, report, 'check-export')
  await page.getByRole('button', { name: '报送', exact: true }).click()
  await expect(page.getByText(/报告已报送，不能再改/)).toBeVisible()
}

async function giveBack(page: Page, report: string, reason: string) {
  await page.goto(`/reports/${report}/review`)
  await page.getByRole('button', { name: '退回…' }).click()
  await page.getByLabel('退回的理由').fill(reason)
  await page.getByRole('dialog').getByRole('button', { name: '退回' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('已退回')
}

async function mend(page: Page, report: string) {
  await page.goto(`/reports/${report}`)
  await expect(page.getByText(/请补充公布网址/)).toBeVisible()
  await goTo(page, '报告信息')
  await page.getByLabel('公布网站').fill('www.example.gov.cn')
  await page.keyboard.press('Tab')
  await expectSaved(page)
}

/** 同意 lights up when every part was on the screen. */
async function approve(page: Page, report: string) {
  await page.goto(`/reports/${report}/review`)
  const button = page.getByRole('button', { name: /^同意/ })
  await expect(button).toBeDisabled()
  await expect(async () => {
    await page.getByRole('main').hover()
    for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, 500)
    await expect(button).toBeEnabled({ timeout: 500 })
  }).toPass()
  await button.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('已审核')
}

async function sign(page: Page, report: string) {
  await page.goto(`/reports/${report}/summary`)
  await page.getByRole('button', { name: '签发' }).click()
  await expect(page.getByRole('heading', { level: 1 }).first()).toContainText('已签发')
}

/** The files are the same bytes whenever they are fetched, and the sheet names who did what. */
async function exportAsSigned(page: Page, report: string) {
  const fetched = async (path: string) => {
    const answer = await page.request.get(`/api/reports/${report}/${path}`)
    expect(answer.ok()).toBe(true)
    return answer.body()
  }
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const word = await fetched('export?format=docx')
  expect(hash(await fetched('export?format=docx'))).toBe(hash(word))
  const files = unzipSync(await fetched('package'))
  const [signedWord] = Object.entries(files).filter(([name]) => name.endsWith('报告.docx'))
  expect(hash(signedWord?.[1] ?? new Uint8Array())).toBe(hash(word))
  const [sheet] = Object.entries(files).filter(([name]) => name.endsWith('审签单.docx'))
  const text = strFromU8(
    unzipSync(sheet?.[1] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
  )
  for (const name of ['张三', '李四', '王五']) expect(text).toContain(name)
  const change = { id: 'late', field: 'website', before: 'www.example.gov.cn', after: null }
  const late = await page.request.post(`/api/reports/${report}/changes`, {
    data: { since: 0, changes: [change] },
  })
  expect(late.status()).toBe(422)
  expect(await late.json()).toMatchObject({
    rejected: ['late'],
    error: expect.stringContaining('不能再改'),
  })
}
