import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Download, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { onDisk } from './support/database.ts'
import { type DroppedFile, fileOf, fortyFiles, streetReport } from './support/forty-reports.ts'
import { expect, test } from './support/test.ts'

async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...files])
  await expect(page.getByText(`${files.length} 份都已读完`)).toBeVisible()
}

async function downloaded(page: Page, button: string): Promise<Download> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return download
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()))
}

function row(page: Page, name: string) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
}

test('a district drops forty files, sees what is wrong with each, and takes sum and memos away', async ({
  app,
  page,
}) => {
  test.slow()
  const files = await fortyFiles()
  await page.goto('/check')
  const begun = Date.now()
  await drop(page, files)
  console.log(`forty files: ${Date.now() - begun} ms`)
  await expect(page.getByRole('row')).toHaveCount(41)
  await expect(row(page, '失衡街道办事处').getByRole('cell').nth(2)).not.toHaveText('0')
  await expect(row(page, '留白街道办事处').getByRole('cell').nth(2)).toHaveText('1')
  await expect(row(page, '西湖街道办事处').getByRole('cell').nth(2)).toHaveText('0')
  await expect(page.getByRole('row').filter({ hasText: '残缺.docx' })).toContainText('。')
  await expect(row(page, '东塘街道办事处').filter({ hasText: '与上年报告比较' })).toHaveCount(1)

  await page.getByRole('checkbox', { name: '只看有错误和读不了的' }).check()
  await expect(page.getByRole('row')).toHaveCount(4)
  await page.getByRole('checkbox', { name: '只看有错误和读不了的' }).uncheck()

  const workbook = await downloaded(page, '下载汇总表')
  expect(workbook.suggestedFilename()).toBe('年报校验汇总.xlsx')
  const { sheets } = await readXlsx(await bytesOf(workbook))
  expect(sheets.map(({ name }) => name)).toEqual(['2023年 2021年格式', '2022年 2021年格式', '问题'])
  const [values, , problems] = sheets
  const at = values?.rows[1]?.indexOf('本年新收·自然人') ?? -1
  const sum = values?.rows.find(([name]) => String(name).startsWith('合计'))
  expect(sum?.[0]).toBe('合计（38 个单位）')
  expect(sum?.[at]).toBe((36 * 37) / 2 + 5 + 2)
  const blank = values?.rows[1]?.indexOf('未经复议直接起诉·结果维持') ?? -1
  expect(sum?.[blank]).toBe('缺 1 个')
  expect(
    problems?.rows.some(
      ([name, , , , , , says]) => /失衡/.test(`${name}`) && /相差 1/.test(`${says}`),
    ),
  ).toBe(true)
  expect(problems?.rows.some(([, , file]) => file === '残缺.docx')).toBe(true)

  const memos = unzipSync(await bytesOf(await downloaded(page, '下载全部审核意见')))
  expect(Object.keys(memos)).toHaveLength(39)
  const memo = memos['云澜市青禾区失衡街道办事处2023审核意见.docx']
  const text = strFromU8(
    unzipSync(memo ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
  )
  expect(text).toContain('审核意见')
  expect(text).toContain('相差 1')
  expect(await onDisk(app)).toEqual([])
})

test('one file is opened, its findings stand in the margin, and it is kept as a draft', async ({
  app,
  page,
}) => {
  const cells = { 'requests.granted.naturalPerson': 4 }
  const unbalanced = await fileOf(streetReport('失衡', 5, { cells }), 'docx', '失衡')
  await page.goto('/check')
  await drop(page, [unbalanced])
  await page.getByRole('button', { name: '失衡街道办事处' }).click()
  const opened = page.getByRole('dialog')
  await expect(opened.getByText('相差 1').first()).toBeVisible()
  await expect(opened.locator('.lit-error').first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  const memo = page.waitForEvent('download')
  await opened.getByRole('button', { name: '审核意见' }).click()
  expect((await memo).suggestedFilename()).toBe('云澜市青禾区失衡街道办事处审核意见.docx')
  await opened.getByRole('button', { name: '存为草稿' }).click()
  await expect(page).toHaveURL(/\/reports\//)
  expect((await onDisk(app)).map(({ report }) => report.agency)).toEqual([
    '云澜市青禾区失衡街道办事处',
  ])
})

test('files of one unit are asked about before anything is added up', async ({ page }) => {
  const files = await Promise.all([
    fileOf(streetReport('柳塘', 3), 'docx', '柳塘'),
    fileOf(streetReport('柳塘', 4), 'txt', '柳塘（改）'),
    fileOf(streetReport('石桥', 2), 'json', '石桥'),
  ])
  await page.goto('/check')
  await drop(page, files)
  await expect(page.getByRole('button', { name: '下载汇总表' })).toBeDisabled()
  await expect(page.getByText('先回答下面 1 个问题')).toBeVisible()
  await page.getByLabel('只计“柳塘（改）.txt”，其他的是它的旧稿').check()
  const { sheets } = await readXlsx(await bytesOf(await downloaded(page, '下载汇总表')))
  const [values] = sheets
  const at = values?.rows[1]?.indexOf('本年新收·自然人') ?? -1
  expect(values?.rows.at(-1)?.[at]).toBe(6)
  await page.getByRole('button', { name: '移除：柳塘.docx' }).click()
  await expect(page.getByRole('heading', { name: '汇总之前要确认' })).toHaveCount(0)
})

test('a text is pasted, a file that is no report is refused in one sentence', async ({ page }) => {
  await page.goto('/check')
  const { buffer } = await fileOf(streetReport('柳塘', 3), 'txt', '柳塘')
  await page.getByRole('button', { name: '粘贴文字或网页' }).click()
  await page.getByRole('textbox').fill(new TextDecoder().decode(buffer))
  await page.getByRole('button', { name: '校验', exact: true }).click()
  await expect(row(page, '柳塘街道办事处')).toBeVisible()
  const files = [{ name: '通知.txt', mimeType: '', buffer: Buffer.from('关于放假的通知') }]
  await page.locator('input[type=file]').setInputFiles(files)
  await expect(page.getByText('2 份都已读完')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '通知.txt' })).toContainText('。')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 768 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
  }
})
