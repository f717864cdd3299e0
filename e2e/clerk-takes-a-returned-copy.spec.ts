import { onDisk, seed } from './support/database.ts'
import { cell, openReport } from './support/editor.ts'
import { commented, quietYear, wordFile } from './support/last-year.ts'
import { expect, test } from './support/test.ts'

const penalties = 'proactive.administrativePenalties.decisions'
const training = '我街道全年组织公开工作培训2次，参训人员60人次。'

/** The same report as the district sent it back: a cell and two paragraphs are other. */
const returned = {
  ...quietYear,
  narratives: {
    ...quietYear.narratives,
    overview: String(quietYear.narratives.overview).replace(training, '全年培训3次。'),
    problemsAndImprovements: `${quietYear.narratives.problemsAndImprovements}\n明年继续改进。`,
  },
  cells: { ...quietYear.cells, [penalties]: 25 },
}

test('a returned copy is compared, and only what is chosen is taken', async ({ app, page }) => {
  const id = await seed(app, { report: quietYear, answers: {} })
  await openReport(page, id, 'check-export')
  const section = page.getByRole('region', { name: '退回稿' })
  const file = await wordFile(returned, '退回.docx')
  const comment = { passage: '全年培训3次。', says: '请补充参训人数。' }
  await section.locator('input[type=file]').setInputFiles(commented(file, comment))
  await expect(section.getByText(/含修订 1 处/)).toBeVisible()
  const comments = section.getByRole('region', { name: '批注' }).getByRole('listitem')
  await expect(comments).toHaveText([`${comment.passage}区政务公开办${comment.says}`])
  const list = section.getByRole('list', { name: '与退回稿的不同' })
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await expect(section.getByRole('button', { name: /^采用所选/ })).toBeDisabled()
  await expect(list.getByText('本报告 24 → 退回稿 25')).toBeVisible()
  expect((await onDisk(app))[0]?.report).toEqual(quietYear)

  await list.getByRole('checkbox', { name: /退回稿 25/ }).check()
  await list.getByRole('checkbox', { name: /明年继续改进/ }).check()
  await section.getByRole('button', { name: '采用所选（2）' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(page.getByText(/^已保存/)).toBeVisible()
  await expect.poll(async () => (await onDisk(app))[0]?.report.cells[penalties]).toBe(25)
  const [kept] = await onDisk(app)
  expect(kept?.report.narratives.overview).toBe(quietYear.narratives.overview)
  expect(kept?.report.narratives.problemsAndImprovements).toContain('明年继续改进。')

  await page.getByRole('button', { name: '撤销' }).first().click()
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await expect.poll(async () => (await onDisk(app))[0]?.report.cells[penalties]).toBe(24)
})

test('a copy of another form is refused, and changes nothing', async ({ app, page }) => {
  const id = await seed(app, { report: quietYear, answers: {} })
  await openReport(page, id, 'check-export')
  const section = page.getByRole('region', { name: '退回稿' })
  const file = { name: '退回.txt', mimeType: 'text/plain', buffer: Buffer.from('今天天气很好。') }
  await section.locator('input[type=file]').setInputFiles(file)
  await expect(section.getByRole('alert')).not.toBeEmpty()
  await openReport(page, id, 'proactive')
  await expect(cell(page, penalties)).toHaveValue('24')
})
