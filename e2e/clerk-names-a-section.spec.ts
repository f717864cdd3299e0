import { onDisk, seed } from './support/database.ts'
import { draftWith, newDraft } from './support/drafts.ts'
import { expectSaved, openReport } from './support/editor.ts'
import { expect, test } from './support/test.ts'

const written = draftWith({
  narratives: { overview: '（一）主动公开\n公开了十条。\n（二）窗口建设\n设了两处窗口。' },
})

test('a sub-head is saved key by key, without being left', async ({ app, page }) => {
  const id = await seed(app, written)
  await openReport(page, id, 'overview')
  const title = page.getByRole('textbox', { name: '小标题：窗口建设', exact: true })
  await title.focus()
  await page.keyboard.press('End')
  await page.keyboard.type('和培训')
  await expect(title).toHaveValue('窗口建设和培训')
  await expect
    .poll(async () => (await onDisk(app))[0]?.report.narratives.overview)
    .toBe('（一）主动公开\n公开了十条。\n（二）窗口建设和培训\n设了两处窗口。')
  await expect(title).toBeFocused()
  await page.reload()
  await expect(
    page.getByRole('textbox', { name: '小标题：窗口建设和培训', exact: true }),
  ).toHaveValue('窗口建设和培训')
})

test('a new section is named, and Enter leads into its text, whatever it names', async ({
  app,
  page,
}) => {
  await openReport(page, await seed(app, newDraft), 'overview')
  await page.getByRole('button', { name: '添加小节' }).click()
  await page.keyboard.type('监督保障情况')
  await page.keyboard.press('Enter')
  await page.keyboard.type('专人负责。')
  await expectSaved(page)
  await expect
    .poll(async () => (await onDisk(app))[0]?.report.narratives.overview)
    .toBe('（一）监督保障情况\n专人负责。')
})

test('a sub-head and the text of a missing aspect are both kept', async ({ app, page }) => {
  await openReport(page, await seed(app, written), 'overview')
  await page.getByRole('textbox', { name: '小标题：主动公开', exact: true }).fill('主动公开情况')
  const text = page.getByRole('textbox', { name: '监督保障', exact: true })
  await text.focus()
  await page.keyboard.type('专人负责。')
  await expect
    .poll(async () => (await onDisk(app))[0]?.report.narratives.overview)
    .toContain('（一）主动公开情况\n公开了十条。')
  await expect
    .poll(async () => (await onDisk(app))[0]?.report.narratives.overview)
    .toContain('专人负责。')
})
