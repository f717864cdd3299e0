import { onDisk, seed } from './support/database.ts'
import { filledDraft, newDraft } from './support/drafts.ts'
import { expect, test } from './support/test.ts'

const name = '云岚市青河区柳塘街道办事处'

test('a report is renamed, copied and deleted, each with a way back', async ({ app, page }) => {
  await seed(app, filledDraft)
  await page.goto('/')
  const row = page.getByRole('row').filter({ hasText: name })
  const undo = page.getByRole('status').getByRole('button', { name: '撤销' })
  const labels = async () => (await onDisk(app)).map(({ label }) => label).sort()

  await page.getByRole('button', { name: `改名：${name}` }).click()
  const dialog = page.getByRole('dialog', { name: '改名' })
  await dialog.getByLabel('列表中的名称').fill('街道年报定稿')
  await dialog.getByRole('button', { name: '改名' }).click()
  await expect(page.getByRole('link', { name: '街道年报定稿' })).toBeVisible()
  await undo.click()
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()

  await page.getByRole('button', { name: `复制：${name}` }).click()
  await expect(row).toHaveCount(2)
  await expect(page.getByRole('link', { name: `${name}（副本）` })).toBeVisible()
  const [first, second] = await onDisk(app)
  expect(first?.report).toEqual(second?.report)
  await undo.last().click()
  await expect(row).toHaveCount(1)

  await page.getByRole('button', { name: `删除：${name}` }).click()
  await expect(page.getByRole('heading', { name: '新建年度报告' })).toBeVisible()
  expect(await labels()).toEqual([])
  await undo.last().click()
  await expect(row).toHaveCount(1)
  expect((await onDisk(app))[0]?.report).toEqual(filledDraft.report)
})

test('the list tells year, state, how complete, open findings and when it was saved', async ({
  app,
  page,
}) => {
  await seed(app, filledDraft)
  await page.goto('/')
  const row = page.getByRole('row').filter({ hasText: name })
  await expect(row).toContainText('2023')
  await expect(row).toContainText('草稿')
  await expect(row).toContainText(/\d+%/)
  await expect(row).toContainText(/\d+ 错误/)
  await page.getByRole('link', { name: '新建年度报告' }).click()
  await page.getByLabel('单位全称').fill('云岚市青河区石桥镇人民政府')
  await expect(page.getByLabel('单位类型')).toHaveValue('镇')
  await page.getByRole('button', { name: '新建' }).click()
  await expect(page.getByRole('navigation', { name: '步骤' })).toBeVisible()
  expect((await onDisk(app)).map(({ report }) => report.kind).sort()).toEqual(['街道', '镇'].sort())
})

test('a name that is typed before the scripts are there is taken as typed', async ({ page }) => {
  let letScriptsPass = () => {}
  const slowNetwork = new Promise<void>((resolve) => {
    letScriptsPass = resolve
  })
  await page.route('**/*.js', (route) => slowNetwork.then(() => route.continue()))
  await page.goto('/reports/new', { waitUntil: 'commit' })
  await page.getByLabel('单位全称').fill('云岚市青河区石桥镇人民政府')
  letScriptsPass()
  await expect(page.getByLabel('单位类型')).toHaveValue('镇')
  await expect(page.getByLabel('单位全称')).toHaveValue('云岚市青河区石桥镇人民政府')
})

test('a report that is not there is told in a sentence', async ({ app, page }) => {
  await seed(app, newDraft)
  const response = await page.goto('/reports/00000000-0000-4000-8000-000000000000')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link').first()).toHaveAttribute('href', '/')
})
