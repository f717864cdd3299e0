import { seed } from './support/database.ts'
import { filledDraft } from './support/drafts.ts'
import { cell, openReport } from './support/editor.ts'
import { passable, sendReport, stepButton } from './support/review.ts'
import { expect, test } from './support/test.ts'

const received = 'requests.received.naturalPerson'

test('what still stands in the way of sending is told, and nothing is sent', async ({
  app,
  page,
}) => {
  await openReport(page, await seed(app, filledDraft), 'check-export')
  await expect(page.getByText('草稿，未报送')).toBeVisible()
  const sending = page.getByRole('region', { name: '报送' })
  await expect(sending).toContainText(/有 \d+ 处错误要改正/)
  await expect(sending.getByRole('button', { name: '报送' })).toBeDisabled()
})

test('a sent report is locked until its clerk takes it back', async ({ app, page }) => {
  const id = await seed(app, passable)
  await sendReport(page, id)
  await openReport(page, id, 'requests')
  await expect(page.getByText('要改请先撤回，或请审核人退回')).toBeVisible()
  await expect(cell(page, received)).toBeDisabled()
  await page.goto('/')
  await expect(page.getByRole('row').nth(1)).toContainText('已报送')
  await expect(page.getByRole('button', { name: /^复制：/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^(删除|改名)：/ })).toHaveCount(0)
  await openReport(page, id, 'requests')
  await page.getByRole('button', { name: '撤回' }).click()
  await expect(cell(page, received)).toBeEnabled()
  await expect(page.getByText('草稿，未报送')).toBeVisible()
  await cell(page, received).fill('7')
  await expect(cell(page, received)).toHaveValue('7')
})

test('a returned report says who returned it and why, and can be sent again', async ({
  app,
  page,
}) => {
  const id = await seed(app, passable)
  await sendReport(page, id)
  await page.goto(`/reports/${id}/review`)
  await page.getByRole('button', { name: '加意见' }).last().click()
  await page.getByRole('textbox', { name: '意见' }).fill('<b>请补充</b>有无延期答复。')
  await page.getByRole('button', { name: '添加' }).click()
  await expect(page.getByRole('article', { name: '意见：整份报告' })).toContainText(
    '<b>请补充</b>有无延期答复。',
  )
  await stepButton(page, '退回').click()
  const dialog = page.getByRole('dialog', { name: '退回' })
  await expect(dialog.getByRole('button', { name: '退回' })).toBeDisabled()
  await expect(dialog.getByRole('checkbox')).toBeChecked()
  await dialog.getByRole('textbox', { name: '退回的理由' }).fill('依申请公开一段不全。')
  await dialog.getByRole('button', { name: '退回' }).click()
  await expect(page.getByText('已退回')).toBeVisible()
  await openReport(page, id, 'check-export')
  await expect(page.getByText(/本机用户于.+退回：依申请公开一段不全。/)).toBeVisible()
  await page.getByRole('button', { name: '报送', exact: true }).click()
  await expect(page.getByText('报告已报送，不能再改')).toBeVisible()
})
