import { onDisk, seed } from './support/database.ts'
import { draftWith, newDraft } from './support/drafts.ts'
import { cell, expectSaved, openReport } from './support/editor.ts'
import { expect, test } from './support/test.ts'

const received = 'requests.received.naturalPerson'
const granted = 'requests.granted.naturalPerson'

test('different cells: both are kept, and each tab shows the other', async ({
  app,
  context,
  page,
}) => {
  const id = await seed(app, newDraft)
  const other = await context.newPage()
  await openReport(page, id, 'requests')
  await openReport(other, id, 'requests')
  await cell(page, received).fill('6')
  await cell(other, granted).fill('5')
  await expect(cell(page, granted)).toHaveValue('5')
  await expect(cell(other, received)).toHaveValue('6')
  await expect
    .poll(async () => (await onDisk(app))[0]?.report.cells)
    .toEqual({ [received]: 6, [granted]: 5 })
})

for (const { whose, value } of [
  { whose: '本页', value: 6 },
  { whose: '另一处', value: 7 },
])
  test(`the same cell: both values are shown, and the person takes ${whose}`, async ({
    app,
    browser,
    page,
  }) => {
    const id = await seed(app, draftWith({ cells: { [received]: 1 } }))
    const elsewhere = await browser.newContext({ baseURL: app.url, locale: 'zh-CN' })
    const other = await elsewhere.newPage()
    await openReport(page, id, 'requests')
    await openReport(other, id, 'requests')
    await page.context().setOffline(true)
    await cell(page, received).fill('6')
    await expect(page.getByText('未连接，已暂存本机')).toBeVisible()
    await cell(other, received).fill('7')
    await cell(other, received).press('Enter')
    await expectSaved(other)
    await expect.poll(async () => (await onDisk(app))[0]?.report.cells[received]).toBe(7)
    await page.context().setOffline(false)
    const choice = page.getByRole('region', { name: '两处都改了' })
    await expect(choice).toContainText('6')
    await expect(choice).toContainText('7')
    expect((await onDisk(app))[0]?.report.cells[received]).toBe(7)
    await choice.getByRole('button', { name: `采用${whose}：` }).click()
    await expect(choice).toHaveCount(0)
    await expect(cell(page, received)).toHaveValue(String(value))
    await expect.poll(async () => (await onDisk(app))[0]?.report.cells[received]).toBe(value)
    await expect(cell(other, received)).toHaveValue(String(value))
    await elsewhere.close()
  })

test('different paragraphs of one narrative: both are kept, also while one goes on writing', async ({
  app,
  browser,
  page,
}) => {
  const narratives = { problemsAndImprovements: '第一段。\n第二段。' }
  const id = await seed(app, draftWith({ narratives }))
  const elsewhere = await browser.newContext({ baseURL: app.url, locale: 'zh-CN' })
  const other = await elsewhere.newPage()
  await openReport(page, id, 'problemsAndImprovements')
  await openReport(other, id, 'problemsAndImprovements')
  const name = '五、存在的主要问题及改进情况'
  const [mine, theirs] = [page.getByRole('textbox', { name }), other.getByRole('textbox', { name })]
  const onTheDisk = async () => (await onDisk(app))[0]?.report.narratives.problemsAndImprovements

  await page.context().setOffline(true)
  await mine.fill('第一段改了。\n第二段。')
  await theirs.fill('第一段。\n第二段也改了。')
  await expect.poll(onTheDisk).toBe('第一段。\n第二段也改了。')
  await page.context().setOffline(false)
  await expect.poll(onTheDisk).toBe('第一段改了。\n第二段也改了。')

  await mine.press('ControlOrMeta+Home')
  await page.keyboard.type('先说：')
  const both = '先说：第一段改了。\n第二段也改了。'
  await expect.poll(onTheDisk).toBe(both)
  await mine.blur()
  await theirs.blur()
  await expect(mine).toHaveValue(both)
  await expect(theirs).toHaveValue(both)
  await elsewhere.close()
})
