import type { Page } from '@playwright/test'
import type { App } from './support/app.ts'
import { onDisk, seed } from './support/database.ts'
import { draftWith, newDraft } from './support/drafts.ts'
import { cell, expectSaved, findings, openReport } from './support/editor.ts'
import { form, printed, typedCells } from './support/published-figures.ts'
import { expect, test } from './support/test.ts'

const columns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
  'total',
]
const tableThree = form.cells.filter(({ id }) => id.startsWith('requests.'))
const rows = [...new Set(tableThree.map(({ row }) => row))]
const first = 'requests.received.naturalPerson'

/** The 25 rows of seven figures, as a spreadsheet copies them. */
const asText = rows
  .map((row) => columns.map((column) => printed(`requests.${row}.${column}`)).join('\t'))
  .join('\r\n')

/** The same as a spreadsheet or a web page copies it: a table with its own markup. */
const asPage = `<table>${rows
  .map(
    (row) =>
      `<tr>${columns.map((column) => `<td><span>${printed(`requests.${row}.${column}`)}</span></td>`).join('')}</tr>`,
  )
  .join('')}</table>`

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

for (const [source, html] of [
  ['a web page or a spreadsheet', asPage],
  ['plain text with tabs', undefined],
] as const)
  test(`a clerk pastes table 三 as a block from ${source}`, async ({ app, page }) => {
    await openReport(page, await seed(app, newDraft), 'requests')
    await copy(page, asText, html)
    await cell(page, first).focus()
    await page.keyboard.press('ControlOrMeta+v')
    for (const { id } of tableThree) await expect(cell(page, id)).toHaveValue(String(printed(id)))
    await expect(findings(page)).toHaveCount(0)
    await expect.poll(() => cellsOnDisk(app)).toMatchObject(typedThree())
  })

test('a paste is undone as a whole, with the keyboard', async ({ app, page }) => {
  const id = await seed(app, draftWith({ cells: { [first]: 3 } }))
  await openReport(page, id, 'requests')
  await cell(page, 'requests.carriedOver.naturalPerson').focus()
  await copy(page, '1\t2\n3\t4')
  await page.keyboard.press('ControlOrMeta+v')
  await expect(cell(page, 'requests.granted.commercialEnterprise')).toHaveValue('4')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(cell(page, 'requests.carriedOver.naturalPerson')).toHaveValue('')
  await expect(cell(page, 'requests.granted.commercialEnterprise')).toHaveValue('')
  await expect(cell(page, first)).toHaveValue('3')
  await expect.poll(() => cellsOnDisk(app)).toEqual({ [first]: 3 })
  await expectSaved(page)
})

test('a paste that would replace typed figures asks first, and can be called off', async ({
  app,
  page,
}) => {
  const id = await seed(app, draftWith({ cells: { [first]: 6 } }))
  await openReport(page, id, 'requests')
  await copy(page, '9\t8')
  await cell(page, first).focus()
  await page.keyboard.press('ControlOrMeta+v')
  const preview = page.getByRole('dialog', { name: '粘贴前请核对' })
  await expect(preview).toContainText('其中 1 格已有别的内容')
  await expect(preview.getByRole('deletion')).toHaveText('6')
  await expect(preview.getByRole('insertion')).toHaveText(['9', '8'])
  await preview.getByRole('button', { name: '取消' }).click()
  await expect(cell(page, first)).toHaveValue('6')

  await cell(page, first).focus()
  await page.keyboard.press('ControlOrMeta+v')
  await preview.getByRole('button', { name: '粘贴' }).click()
  await expect(cell(page, first)).toHaveValue('9')
  await expect.poll(() => cellsOnDisk(app)).toMatchObject({ [first]: 9 })
})

test('what is no number is kept and marked, full width and units are cleaned', async ({
  app,
  page,
}) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  await copy(page, '１２件\t若干\t 1,234 ')
  await cell(page, first).focus()
  await page.keyboard.press('ControlOrMeta+v')
  const preview = page.getByRole('dialog', { name: '粘贴前请核对' })
  await expect(preview).toContainText('1 格不是数字，照原样填入并标出：“若干”')
  await preview.getByRole('button', { name: '粘贴' }).click()
  await expect(cell(page, first)).toHaveValue('12')
  await expect(cell(page, 'requests.received.researchInstitution')).toHaveValue('1234')
  const junk = cell(page, 'requests.received.commercialEnterprise')
  await expect(junk).toHaveValue('若干')
  await expect(junk).toHaveAttribute('aria-invalid', 'true')
  await expect(findings(page).filter({ hasText: '“若干”不是数字' })).toBeVisible()
})

test('two named columns go into just these, and the keyboard alone pastes what is doubtful', async ({
  app,
  page,
}) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  const figures = rows.map((_, at) => `${at + 1}\t${at + 40}`)
  await copy(page, ['自然人\t法律服务机构', ...figures].join('\r\n'))
  await cell(page, 'requests.granted.total').focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(cell(page, first)).toHaveValue('1')
  await expect(cell(page, 'requests.received.legalServiceInstitution')).toHaveValue('40')
  await expect(cell(page, 'requests.received.commercialEnterprise')).toHaveValue('')

  await cell(page, 'requests.granted.total').focus()
  await copy(page, '总计\t商业企业\n9\t8')
  await page.keyboard.press('ControlOrMeta+v')
  const preview = page.getByRole('dialog', { name: '粘贴前请核对' })
  await expect(preview).toContainText('没有可以对应的行名')
  await preview.getByRole('button', { name: '粘贴' }).focus()
  await page.keyboard.press('Enter')
  await expect(cell(page, 'requests.granted.total')).toHaveValue('9')
  await expect(cell(page, 'requests.granted.commercialEnterprise')).toHaveValue('8')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(cell(page, 'requests.granted.commercialEnterprise')).toHaveValue('')
})

test('a table that lies on its side is turned, and drawn so first', async ({ app, page }) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  await copy(page, '\t本年新收\t上年结转\n自然人\t6\t2\n商业企业\t1\t0')
  await cell(page, first).focus()
  await page.keyboard.press('ControlOrMeta+v')
  const preview = page.getByRole('dialog', { name: '粘贴前请核对' })
  await expect(preview.getByRole('checkbox', { name: '转置（行列对调）' })).toBeChecked()
  await expect(preview.getByRole('insertion')).toHaveText(['6', '1', '2', '0'])
  await preview.getByRole('button', { name: '粘贴' }).click()
  await expect(cell(page, 'requests.carriedOver.naturalPerson')).toHaveValue('2')
  await expect(cell(page, 'requests.received.commercialEnterprise')).toHaveValue('1')
})

test('无 and - get one answer for the whole block', async ({ app, page }) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  await copy(page, '无\t-\t十二\n－\t／\t3')
  await cell(page, first).focus()
  await page.keyboard.press('ControlOrMeta+v')
  const preview = page.getByRole('dialog', { name: '粘贴前请核对' })
  const nothing = preview.getByRole('group', { name: '4 格是“无”“-”“－”“／”' })
  await expect(nothing.getByRole('radio', { name: '照原样' })).toBeChecked()
  await nothing.getByRole('radio', { name: '作 0 填入' }).check()
  await expect(preview.getByRole('insertion')).toHaveText(['0', '0', '12', '0', '0', '3'])
  await preview.getByRole('button', { name: '粘贴' }).click()
  await expect(cell(page, first)).toHaveValue('0')
  await expect(cell(page, 'requests.received.researchInstitution')).toHaveValue('12')
})

test('of several tables on the clipboard the one that fits is taken, and it is said', async ({
  app,
  page,
}) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  const other =
    '<table><tr><td>部门</td><td>人数</td></tr><tr><td>办公室</td><td>4</td></tr></table>'
  const own = '<table><tr><td></td><td>自然人</td></tr><tr><td>本年新收</td><td>6</td></tr></table>'
  await copy(page, '', `<p>各科室人数如下。</p>${other}${own}`)
  await cell(page, first).focus()
  await page.keyboard.press('ControlOrMeta+v')
  const preview = page.getByRole('dialog', { name: '粘贴前请核对' })
  await expect(preview).toContainText('剪贴板里有 2 个表格，取的是第 2 个')
  await expect(preview).toContainText('表格以外的文字没有填入：“各科室人数如下。”')
  await expect(preview.getByRole('insertion')).toHaveText('6')
  await preview.getByRole('button', { name: '粘贴' }).click()
  await expect(cell(page, first)).toHaveValue('6')
})

test('what a narrative cannot hold of a paste is said', async ({ app, page }) => {
  await openReport(page, await seed(app, newDraft), 'problemsAndImprovements')
  const table = '<table><tr><td>甲</td><td>1</td></tr></table>'
  await copy(page, '甲\t1', `${table}<img alt="图" src="data:,">`)
  await page.getByRole('textbox', { name: '五、存在的主要问题及改进情况' }).focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(
    page.getByText(
      '粘贴的内容里有 1 张表格、1 张图片，这里只能放文字：表格按行放入，图片没有放入。',
    ),
  ).toBeVisible()
})

async function copy(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    async ([plain, rich]) => {
      const types = { 'text/plain': new Blob([plain ?? ''], { type: 'text/plain' }) }
      const page =
        rich === undefined ? {} : { 'text/html': new Blob([rich], { type: 'text/html' }) }
      await navigator.clipboard.write([new ClipboardItem({ ...types, ...page })])
    },
    [text, html],
  )
}

async function cellsOnDisk(app: App) {
  return (await onDisk(app))[0]?.report.cells
}

function typedThree() {
  return Object.fromEntries(Object.entries(typedCells).filter(([id]) => id.startsWith('requests.')))
}
