import { onDisk, seed } from './support/database.ts'
import { draftWith, filledDraft, newDraft } from './support/drafts.ts'
import { cell, findings, openReport } from './support/editor.ts'
import { expect, test } from './support/test.ts'

const received = 'requests.received.naturalPerson'
const carriedOver = 'requests.carriedOver.naturalPerson'
const total = 'requests.received.total'

test('the keys lead through the table as in a spreadsheet', async ({ app, page }) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  await cell(page, received).focus()
  for (const [key, at] of [
    ['Enter', carriedOver],
    ['ArrowUp', received],
    ['ArrowRight', 'requests.received.commercialEnterprise'],
    ['ArrowDown', 'requests.carriedOver.commercialEnterprise'],
    ['ArrowLeft', carriedOver],
    ['End', 'requests.carriedOver.total'],
    ['Home', carriedOver],
    ['Control+End', 'requests.carriedForward.total'],
    ['Control+Home', received],
    ['Tab', 'requests.received.commercialEnterprise'],
    ['Shift+Tab', received],
    ['Shift+Enter', received],
  ] as const) {
    await page.keyboard.press(key)
    await expect(cell(page, at), key).toBeFocused()
  }
})

test('an arrow moves the caret inside a text before it leaves the cell', async ({ app, page }) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  await cell(page, received).focus()
  await page.keyboard.type('12')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('0')
  await expect(cell(page, received)).toHaveValue('102')
  await expect(cell(page, received)).toBeFocused()
})

test('Esc gives a cell back as it was', async ({ app, page }) => {
  const id = await seed(app, draftWith({ cells: { [received]: 6 } }))
  await openReport(page, id, 'requests')
  await cell(page, received).focus()
  await page.keyboard.type('99')
  await expect(cell(page, received)).toHaveValue('99')
  await page.keyboard.press('Escape')
  await expect(cell(page, received)).toHaveValue('6')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await onDisk(app))[0]?.report.cells[received]).toBe(6)
})

test('totals fill themselves in, can be typed over, and come back with one click', async ({
  app,
  page,
}) => {
  await openReport(page, await seed(app, filledDraft), 'requests')
  await expect(cell(page, total)).toHaveValue('6')
  await cell(page, 'requests.received.otherOrganization').fill('2')
  await expect(cell(page, total)).toHaveValue('8')
  await cell(page, 'requests.received.otherOrganization').fill('0')
  await cell(page, total).fill('9')
  await page.keyboard.press('Enter')
  await expect(findings(page).filter({ hasText: '总计 9，相差 3' })).toBeVisible()
  await expect.poll(async () => (await onDisk(app))[0]?.report.cells[total]).toBe(9)
  await page.getByRole('button', { name: '改回合计：总计，一、本年新收' }).click()
  await expect(cell(page, total)).toHaveValue('6')
  await expect(findings(page)).toHaveCount(0)
  await expect.poll(async () => (await onDisk(app))[0]?.report.cells[total]).toBeUndefined()
})

test('a blank is not 0: a total waits for its last part', async ({ app, page }) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  await cell(page, received).fill('6')
  await expect(cell(page, total)).toHaveValue('')
})

test('blanks are filled with 0 for the row, the column or the table, and it can be undone', async ({
  app,
  page,
}) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  const menu = page.getByRole('main').getByRole('button', { name: '空白填 0', exact: true })
  await cell(page, received).fill('6')
  await menu.click()
  await page.getByRole('button', { name: /^本行：本年新收/ }).click()
  await expect(cell(page, 'requests.received.otherOrganization')).toHaveValue('0')
  await expect(cell(page, total)).toHaveValue('6')
  await expect(cell(page, carriedOver)).toHaveValue('')

  await cell(page, carriedOver).focus()
  await menu.click()
  await page.getByRole('button', { name: /^本列：自然人/ }).click()
  await expect(cell(page, 'requests.carriedForward.naturalPerson')).toHaveValue('0')
  await expect(cell(page, received)).toHaveValue('6')

  await menu.click()
  await page.getByRole('button', { name: /^全表/ }).click()
  await expect(cell(page, 'requests.closedOther.otherOrganization')).toHaveValue('0')
  await page.getByRole('main').getByRole('button', { name: '撤销' }).click()
  await expect(cell(page, 'requests.closedOther.otherOrganization')).toHaveValue('')
  await expect(cell(page, 'requests.carriedForward.naturalPerson')).toHaveValue('0')
})

test('Ctrl+Z takes typing back step by step, and Ctrl+Y brings it again', async ({ app, page }) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  await cell(page, received).focus()
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+z')
  await expect(cell(page, carriedOver)).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(cell(page, received)).toHaveValue('')
  await page.keyboard.press('Control+y')
  await expect(cell(page, received)).toHaveValue('6')
})

test('on a phone the cell that is typed in stands beside its label, not under it', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openReport(page, await seed(app, filledDraft), 'requests')
  for (const id of [received, 'requests.received.otherOrganization', total] as const) {
    const input = cell(page, id)
    await input.click()
    await expect(input).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('rowheader').first()).toBeInViewport({ ratio: 1 })
  }
})
