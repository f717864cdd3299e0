import { onDisk, seed } from './support/database.ts'
import { draftWith, newDraft } from './support/drafts.ts'
import { cell, goTo, openReport } from './support/editor.ts'
import { form } from './support/published-figures.ts'
import { expect, test } from './support/test.ts'

const zeros = form.cells.filter(({ id, isTotal }) => !isTotal && !id.startsWith('proactive.'))

test('one answer fills 三 and 四 with 0 and writes the sentence, and is undone as one', async ({
  app,
  page,
}) => {
  await openReport(page, await seed(app, newDraft))
  const question = page.getByRole('region', { name: '零申请年度' })
  await expect(question).toContainText('本年有无申请、结转、复议、诉讼？')
  await question.getByRole('button', { name: '都没有' }).click()
  await expect(question).toHaveCount(0)
  const sentence = '2023年，我街道收到政府信息公开申请0件'
  await expect
    .poll(async () => (await onDisk(app))[0]?.report.narratives.overview)
    .toContain(sentence)
  const cells = (await onDisk(app))[0]?.report.cells ?? {}
  expect(Object.keys(cells).sort()).toEqual(zeros.map(({ id }) => id).sort())
  expect(new Set(Object.values(cells))).toEqual(new Set([0]))

  await goTo(page, '申请的收到和处理')
  await expect(cell(page, 'requests.outcomesTotal.total')).toHaveValue('0')
  await page.getByRole('main').getByRole('button', { name: '撤销' }).click()
  await expect(cell(page, 'requests.outcomesTotal.total')).toHaveValue('')
  await expect
    .poll(async () => (await onDisk(app))[0]?.report)
    .toMatchObject({ cells: {}, narratives: {} })
})

test('the question is not asked where a request is on record', async ({ app, page }) => {
  const id = await seed(app, draftWith({ cells: { 'requests.received.naturalPerson': 6 } }))
  await openReport(page, id)
  await expect(page.getByRole('heading', { name: '公布和联系' })).toBeVisible()
  await expect(page.getByRole('region', { name: '零申请年度' })).toHaveCount(0)
})
