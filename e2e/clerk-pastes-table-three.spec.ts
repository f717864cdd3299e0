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
  await expect(preview.getByRole('insertion')).toHaveText('9')
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
  await copy(page, '１２件\t三件\t 1,234 ')
  await cell(page, first).focus()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(cell(page, first)).toHaveValue('12')
  await expect(cell(page, 'requests.received.researchInstitution')).toHaveValue('1234')
  const junk = cell(page, 'requests.received.commercialEnterprise')
  await expect(junk).toHaveValue('三件')
  await expect(junk).toHaveAttribute('aria-invalid', 'true')
  await expect(findings(page).filter({ hasText: '“三件”不是数字' })).toBeVisible()
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
