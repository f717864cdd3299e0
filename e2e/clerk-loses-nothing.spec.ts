import type { Page } from '@playwright/test'
import { onDisk, seed } from './support/database.ts'
import { newDraft } from './support/drafts.ts'
import { cell, expectSaved, goTo, openReport } from './support/editor.ts'
import { expect, test } from './support/test.ts'

const received = 'requests.received.naturalPerson'
const label = '自然人，一、本年新收政府信息公开申请数量'
const carriedOver = 'requests.carriedOver.naturalPerson'
const granted = 'requests.granted.naturalPerson'

test('what is typed is in SQLite without another deed', async ({ app, page }) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  await cell(page, received).focus()
  await page.keyboard.type('6')
  await expect
    .poll(async () => (await onDisk(app))[0]?.report.cells[received], { intervals: [50] })
    .toBe(6)
})

for (const { step, name, typed, kept } of [
  { step: 'requests', name: label, typed: '12', kept: { cells: { [received]: 12 } } },
  {
    step: 'overview',
    name: '主动公开',
    typed: '先写一句。',
    kept: { narratives: { overview: '（一）主动公开\n先写一句。' } },
  },
  {
    step: 'problemsAndImprovements',
    name: '五、存在的主要问题及改进情况',
    typed: '先写一句。',
    kept: { narratives: { problemsAndImprovements: '先写一句。' } },
  },
])
  test(`what is typed at ${step} before the page has loaded its scripts is kept`, async ({
    app,
    page,
  }) => {
    const id = await seed(app, newDraft)
    const open = await holdScripts(page)
    await page.goto(`/reports/${id}?step=${step}`, { waitUntil: 'commit' })
    const input = page.getByRole('textbox', { name, exact: true })
    await input.focus()
    await page.keyboard.type(typed.slice(0, -1))
    open()
    await expectSaved(page)
    await page.keyboard.type(typed.slice(-1))
    await expect(input).toHaveValue(typed)
    await expect.poll(async () => (await onDisk(app))[0]?.report).toMatchObject(kept)
  })

test('a button that is pressed before the page has loaded its scripts is pressed once', async ({
  app,
  page,
}) => {
  await seed(app, newDraft)
  const open = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  const copy = page.getByRole('button', { name: /^复制/ })
  await copy.click()
  await copy.click()
  open()
  await expect.poll(async () => (await onDisk(app)).length).toBe(2)
})

test('the server is killed while a clerk types: everything is there when it is back', async ({
  app,
  page,
}) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  await cell(page, received).focus()
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await expectSaved(page)
  await page.keyboard.type('1')
  await app.kill()
  await page.keyboard.press('Enter')
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await expect(page.getByText('未连接，已暂存本机')).toBeVisible()
  await app.start()
  await expectSaved(page)
  const saved = { [received]: 6, [carriedOver]: 1, [granted]: 5 }
  expect((await onDisk(app))[0]?.report.cells).toEqual(saved)
  await page.reload()
  await expect(cell(page, carriedOver)).toHaveValue('1')
  await expect(cell(page, granted)).toHaveValue('5')
})

test('a tab is closed right after the last key: the server has it, or the next page brings it', async ({
  app,
  context,
  page,
}) => {
  const id = await seed(app, newDraft)
  await openReport(page, id, 'requests')
  await cell(page, received).focus()
  await page.keyboard.type('6')
  await page.close({ runBeforeUnload: false })
  const next = await context.newPage()
  await openReport(next, id, 'requests')
  await expect(cell(next, received)).toHaveValue('6')
  await expect.poll(async () => (await onDisk(app))[0]?.report.cells[received]).toBe(6)
})

test('a tab is closed while the server is down: the next page brings what was typed', async ({
  app,
  context,
  page,
}) => {
  const id = await seed(app, newDraft)
  await openReport(page, id, 'requests')
  await app.kill()
  await cell(page, received).focus()
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await expect(page.getByText('未连接，已暂存本机')).toBeVisible()
  await page.close()
  await app.start()
  const next = await context.newPage()
  await openReport(next, id, 'requests')
  await expect(cell(next, received)).toHaveValue('6')
  await expectSaved(next)
  expect((await onDisk(app))[0]?.report.cells).toEqual({ [received]: 6 })
})

test('the network is cut for a minute of typing: it is told, and everything arrives afterwards', async ({
  app,
  context,
  page,
}) => {
  await page.clock.install()
  await openReport(page, await seed(app, newDraft), 'requests')
  await context.setOffline(true)
  await cell(page, received).focus()
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await page.clock.runFor(2000)
  await expect(page.getByText('未连接，已暂存本机')).toBeVisible()
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await page.clock.runFor(58_000)
  await goTo(page, '问题及改进')
  await page.getByRole('textbox', { name: '五、存在的主要问题及改进情况' }).fill('网断了也能写。')
  await page.clock.runFor(1000)
  await expect(page.getByText('未连接，已暂存本机')).toBeVisible()
  expect((await onDisk(app))[0]?.report.cells).toEqual({})
  await context.setOffline(false)
  await page.clock.runFor(6000)
  await expectSaved(page)
  const report = (await onDisk(app))[0]?.report
  expect(report?.cells).toEqual({ [received]: 6, [carriedOver]: 1 })
  expect(report?.narratives.problemsAndImprovements).toBe('网断了也能写。')
})

test('the browser itself is killed while the server is down: the next browser page brings it', async ({
  app,
  context,
  page,
}) => {
  const id = await seed(app, newDraft)
  await openReport(page, id, 'requests')
  await app.kill()
  await cell(page, received).focus()
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await expect(page.getByText('未连接，已暂存本机')).toBeVisible()
  const crashed = page.waitForEvent('crash')
  const session = await context.newCDPSession(page)
  session.send('Page.crash').catch(() => undefined)
  await crashed
  await app.start()
  const next = await context.newPage()
  await openReport(next, id, 'requests')
  await expect(cell(next, received)).toHaveValue('6')
  await expect.poll(async () => (await onDisk(app))[0]?.report.cells).toEqual({ [received]: 6 })
})

/** Holds back the scripts of the page, as a slow machine does, until the answered function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let open: () => void = () => undefined
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  await page.route('**/*.js', async (route) => {
    await gate
    await route.continue()
  })
  return open
}
