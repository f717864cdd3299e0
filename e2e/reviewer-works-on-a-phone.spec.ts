import { seed } from './support/database.ts'
import { passable, sendReport, stepButton } from './support/review.ts'
import { expect, test } from './support/test.ts'

test.use({ hasTouch: true })

test('a report is read, commented on and approved on a phone in portrait', async ({
  app,
  page,
}) => {
  const id = await seed(app, passable)
  await sendReport(page, id)
  await page.setViewportSize({ width: 390, height: 844 })
  let letLooksPass = () => {}
  const slowNetwork = new Promise<void>((resolve) => {
    letLooksPass = resolve
  })
  await page.route('**/looks', (route) => slowNetwork.then(() => route.continue()))
  await page.goto(`/reports/${id}/review`)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
  const words = page.locator('#content text', { hasText: '逐条核对历史信息' }).first()
  await words.tap()
  await page.getByRole('button', { name: '对选中的文字加意见' }).tap()
  await expect(page.getByRole('textbox', { name: '原文' })).toHaveValue('逐条核对历史信息。')
  await page.getByRole('button', { name: '取消' }).tap()
  await page.getByRole('button', { name: '加意见' }).last().click()
  await page.getByRole('textbox', { name: '意见' }).fill('手机上看过。')
  await page.getByRole('button', { name: '添加' }).click()
  await expect(page.getByRole('article', { name: '意见：整份报告' })).toBeVisible()
  await page.getByRole('button', { name: '收起' }).click()
  await page.locator('#content').hover()
  await expect(async () => {
    await page.mouse.wheel(0, 600)
    await expect(stepButton(page, '同意')).toBeEnabled({ timeout: 300 })
  }).toPass({ timeout: 180_000 })
  await stepButton(page, '同意').click()
  await expect(stepButton(page, '同意')).toBeDisabled()
  letLooksPass()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('已审核')
})
