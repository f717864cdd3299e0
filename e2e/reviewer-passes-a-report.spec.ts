import { seed } from './support/database.ts'
import { cell, openReport } from './support/editor.ts'
import { passable, readToTheEnd, sendReport, stepButton } from './support/review.ts'
import { expect, test } from './support/test.ts'

test('同意 lights up when every part was shown, and the looks are kept', async ({ app, page }) => {
  const id = await seed(app, passable)
  await sendReport(page, id)
  await page.goto(`/reports/${id}/review`)
  await expect(stepButton(page, '同意')).toBeDisabled()
  await expect(stepButton(page, '同意')).toContainText(/还有 \d 部分未看/)
  await readToTheEnd(page)
  await expect(async () => {
    await page.reload()
    await expect(stepButton(page, '同意')).toBeEnabled({ timeout: 2000 })
  }).toPass()
  await stepButton(page, '同意').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('已审核')
})

test('a passage and a cell are commented on, answered, settled and opened again', async ({
  app,
  page,
}) => {
  const id = await seed(app, passable)
  await page.goto(`/reports/${id}/review`)
  const words = page.locator('#content text', { hasText: '逐条核对历史信息' }).first()
  await words.scrollIntoViewIfNeeded()
  const box = (await words.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(box.x + 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 8 })
  await page.mouse.up()
  await page.getByRole('button', { name: '对选中的文字加意见' }).click()
  await expect(page.getByRole('textbox', { name: '原文' })).toHaveValue(/核对历史/)
  await page.getByRole('textbox', { name: '意见' }).fill('写清楚核对了多少条。')
  await page.getByRole('button', { name: '添加' }).click()
  const thread = page.getByRole('article', { name: '意见：总体情况' })
  await expect(thread).toContainText('写清楚核对了多少条。')
  await thread.getByRole('button', { name: '回复' }).click()
  await thread.getByRole('textbox', { name: '回复' }).fill('共 42 条。')
  await thread.getByRole('button', { name: '回复' }).click()
  await expect(thread).toContainText('共 42 条。')
  await thread.getByRole('button', { name: '解决' }).click()
  await page.getByText('已解决 1 条').click()
  await page.getByRole('button', { name: '重开' }).click()
  await expect(page.getByRole('button', { name: '解决' })).toBeVisible()
  await page.getByRole('button', { name: '加意见' }).last().click()
  await page.getByRole('combobox', { name: '针对' }).selectOption({
    value: 'requests.received.naturalPerson',
  })
  await page.getByRole('textbox', { name: '意见' }).fill('与台账核对过吗？')
  await page.getByRole('button', { name: '添加' }).click()
  const onCell = page.getByRole('article', { name: /意见：.*本年新收·自然人/ })
  await expect(onCell).toContainText('6')
  await openReport(page, id, 'requests')
  await cell(page, 'requests.received.naturalPerson').fill('7')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^已保存/)).toBeVisible()
  await page.goto(`/reports/${id}/review`)
  await expect(onCell).toContainText('原文已改')
})

test('what changed since the report was returned is marked and counted', async ({ app, page }) => {
  const id = await seed(app, passable)
  await sendReport(page, id)
  await page.goto(`/reports/${id}/review`)
  await stepButton(page, '退回').click()
  const dialog = page.getByRole('dialog', { name: '退回' })
  await dialog.getByRole('textbox', { name: '退回的理由' }).fill('数字有误。')
  await dialog.getByRole('button', { name: '退回' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('已退回')
  await openReport(page, id, 'requests')
  await cell(page, 'requests.received.naturalPerson').fill('7')
  await cell(page, 'requests.granted.naturalPerson').fill('6')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^已保存/)).toBeVisible()
  await page.goto(`/reports/${id}/review`)
  await expect(page.getByText('自上次审核后改动 2 处')).toBeVisible()
  const changes = page.getByRole('region', { name: '自上次审核后的改动' })
  await changes.getByText('逐处查看').click()
  await expect(changes.getByRole('button', { name: /本年新收·自然人/ })).toContainText('67')
  await changes.getByRole('button', { name: '下一处' }).click()
  await expect(page.locator('.is-chosen .wash-changed').first()).toBeInViewport()
})

test('an error of judgement passes with the clerk’s reason and the reviewer’s', async ({
  app,
  page,
}) => {
  const title = '云岚市青河区柳塘街道办事处2022年政府信息公开工作年度报告'
  const id = await seed(app, { ...passable, report: { ...passable.report, title } })
  await openReport(page, id, 'check-export')
  const card = page.getByRole('listitem').filter({ hasText: '错误' }).filter({ hasText: '2022' })
  await card.getByRole('button', { name: '不采纳' }).click()
  await card.getByLabel('写明理由').fill('印发稿如此，已公布。')
  await card.getByRole('button', { name: '确定' }).click()
  await expect(page.getByText('由审核人决定是否准予不改')).toBeVisible()
  await sendReport(page, id)
  await page.goto(`/reports/${id}/review`)
  await expect(stepButton(page, '同意')).toContainText('还有 1 处错误待裁定')
  const finding = page.getByRole('article', { name: /^错误：/ })
  await expect(finding).toContainText('说明：印发稿如此，已公布。')
  await finding.getByRole('button', { name: '准予不改' }).click()
  await finding.getByRole('textbox').fill('同意维持。')
  await finding.getByRole('button', { name: '准予' }).click()
  await readToTheEnd(page)
  await stepButton(page, '同意').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('已审核')
  await page.goto(`/reports/${id}/summary`)
  await expect(page.getByRole('article')).toContainText('准予不改：同意维持。')
})
