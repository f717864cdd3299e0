import { onDisk, seed } from './support/database.ts'
import { draftWith, filledDraft } from './support/drafts.ts'
import { cell, findings, goTo, openReport } from './support/editor.ts'
import { typedCells } from './support/published-figures.ts'
import { expect, test } from './support/test.ts'

const fee = 'proactive.administrativeFees.amount'
const received = 'requests.received.naturalPerson'

test('a finding says both numbers, leads to its cell and lights what takes part', async ({
  app,
  page,
}) => {
  const cells = { ...typedCells, 'requests.granted.naturalPerson': 4 }
  await openReport(page, await seed(app, draftWith({ cells })), 'requests')
  const balance = findings(page).filter({ hasText: '本年新收 6' })
  await expect(balance).toContainText('相差 1')
  await balance.getByRole('button', { name: /本年新收 6/ }).click()
  await expect(cell(page, received)).toBeFocused()
  await page.keyboard.type('5')
  await expect(balance).toHaveCount(0)
})

test('a finding on another step leads there from 检查与导出', async ({ app, page }) => {
  const cells = { ...typedCells, 'requests.granted.naturalPerson': 4 }
  await openReport(page, await seed(app, draftWith({ cells })), 'check-export')
  await page.getByRole('button', { name: /本年新收 6/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '三、收到和处理政府信息公开申请情况',
  )
  await expect(cell(page, received)).toBeFocused()
})

test('a warning about numbers is answered with a reason, which lapses when the number changes', async ({
  app,
  page,
}) => {
  await openReport(page, await seed(app, filledDraft), 'proactive')
  await cell(page, fee).fill('20000')
  await page.keyboard.press('Enter')
  const warning = findings(page).filter({ hasText: '20000 万元' })
  await warning.getByRole('button', { name: '说明' }).click()
  await expect(warning.getByRole('button', { name: '确定' })).toBeDisabled()
  await warning.getByLabel('写明理由').fill('全区停车收费由街道代收。')
  await warning.getByRole('button', { name: '确定' }).click()
  await expect(page.getByText('没有待处理的问题')).toBeVisible()
  await page.getByText('已答复 1 条').click()
  await expect(page.getByText('全区停车收费由街道代收。')).toBeVisible()
  await expect
    .poll(async () => Object.values((await onDisk(app))[0]?.answers ?? {}))
    .toEqual([{ kind: 'reason', text: '全区停车收费由街道代收。' }])
  await cell(page, fee).fill('30000')
  await page.keyboard.press('Enter')
  await expect(findings(page).filter({ hasText: '30000 万元' })).toBeVisible()
  await cell(page, fee).fill('20000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('没有待处理的问题')).toBeVisible()
})

test('one click mends a fee that was typed in 元', async ({ app, page }) => {
  await openReport(page, await seed(app, filledDraft), 'proactive')
  await cell(page, fee).fill('20000')
  await findings(page).getByRole('button', { name: '按元折算，改为 2' }).click()
  await expect(cell(page, fee)).toHaveValue('2')
  await expect(page.getByText('没有待处理的问题')).toBeVisible()
})

test('the note of the focused cell tells what it counts and on which article it rests', async ({
  app,
  page,
}) => {
  await openReport(page, await seed(app, filledDraft), 'requests')
  await cell(page, received).focus()
  const note = page.getByRole('region', { name: '填报说明' })
  await expect(note).toContainText('报告年度1月1日至12月31日收到的申请')
  await expect(note).toContainText('《中华人民共和国政府信息公开条例》第三十一条')
})

test('the steps tell how far they are', async ({ app, page }) => {
  const steps = page.getByRole('navigation', { name: '步骤' })
  await openReport(page, await seed(app, filledDraft), 'requests')
  await expect(steps.getByRole('link', { name: '申请的收到和处理' })).toContainText('完成')
  await expect(steps.getByRole('link', { name: '问题及改进' })).toContainText('空')
  await cell(page, received).fill('7')
  await expect(steps.getByRole('link', { name: '申请的收到和处理' })).toContainText('1 处')
  await goTo(page, '总体情况')
  await page.getByRole('textbox', { name: '主动公开', exact: true }).fill('全年公开信息12条。')
  await expect(steps.getByRole('link', { name: '总体情况' })).toContainText('进行中')
})
