import type { Locator, Page } from '@playwright/test'
import { compose } from '#lib/document/compose.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { onDisk, seed } from './support/database.ts'
import { cell, expectSaved, findings } from './support/editor.ts'
import { quietYear, wordFile } from './support/last-year.ts'
import { expect, test } from './support/test.ts'

const most = 40

/** How every file of the formats before .docx begins. */
const oldFormat = Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')

/** Counts what a clerk does: a click, a file dropped, a field typed into and left. */
class Hands {
  count = 0

  async click(target: Locator): Promise<void> {
    this.count += 1
    await target.click()
  }

  async write(target: Locator, text: string): Promise<void> {
    this.count += 1
    await target.fill(text)
  }

  async drop(page: Page, file: Awaited<ReturnType<typeof wordFile>>): Promise<void> {
    this.count += 1
    await page.locator('input[type=file]').first().setInputFiles(file)
  }
}

function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name })
}

async function go(page: Page, hands: Hands, step: string): Promise<void> {
  await hands.click(
    page.getByRole('navigation', { name: '步骤' }).getByRole('link', { name: step }),
  )
}

/**
 * What is left of last year's words in this step: years are moved where there are some, sentences
 * with numbers are confirmed one by one, the rest together.
 */
async function confirmTexts(page: Page, hands: Hands, left: 'years' | 'no years'): Promise<void> {
  const years = button(page, /^年份改为本年/)
  if (left === 'years') await hands.click(years)
  await expect(years).toBeHidden()
  const telling = page.getByRole('list', { name: '写有数字的' }).getByRole('listitem')
  for (let rest = await telling.count(); rest > 0; rest--) {
    await hands.click(telling.first().getByRole('button', { name: /^仍然适用/ }))
    await expect(telling).toHaveCount(rest - 1)
  }
  const plain = button(page, /^没有数字的句子仍然适用/)
  if ((await plain.count()) > 0) await hands.click(plain)
  await expect(page.getByRole('region', { name: '沿用上年的文字' })).toBeHidden()
}

test(`a zero-request office gets from last year's Word file to a compliant report in ${most} interactions`, async ({
  app,
  page,
}) => {
  test.slow()
  const hands = new Hands()
  await page.goto('/')
  await hands.drop(page, await wordFile(quietYear, '柳塘街道2023年年报.docx'))
  await hands.click(button(page, '新建 2024 年度报告'))
  await expectSaved(page)
  await expect(page.getByText('正在检查…')).toHaveCount(0)
  await hands.click(button(page, '都没有'))

  await go(page, hands, '总体情况')
  await hands.write(
    page.getByRole('textbox', { name: '主动公开情况', exact: true }),
    '2024年，我街道通过政府网站主动公开信息141条，其中工作动态102条。',
  )
  await hands.write(
    page.getByRole('textbox', { name: '依申请公开情况', exact: true }),
    '2024年，我街道没有收到政府信息公开申请，没有因政府信息公开引起的行政复议、行政诉讼。',
  )
  await confirmTexts(page, hands, 'no years')

  await go(page, hands, '主动公开')
  const figures = [
    ['governmentRules.issued', '0'],
    ['governmentRules.repealed', '0'],
    ['normativeDocuments.issued', '1'],
    ['normativeDocuments.repealed', '0'],
    ['administrativeLicenses.decisions', '0'],
    ['administrativePenalties.decisions', '19'],
    ['administrativeCompulsion.decisions', '0'],
    ['administrativeFees.amount', '0'],
  ] as const
  for (const [id, figure] of figures) await hands.write(cell(page, `proactive.${id}`), figure)
  await expect(cell(page, 'proactive.governmentRules.inForce')).toHaveValue('0')
  await expect(cell(page, 'proactive.normativeDocuments.inForce')).toHaveValue('4')

  await go(page, hands, '问题及改进')
  await confirmTexts(page, hands, 'no years')
  await go(page, hands, '其他事项')
  await confirmTexts(page, hands, 'years')

  await go(page, hands, '检查与导出')
  const found = page.getByRole('region', { name: /^检查/ })
  await expect(page.getByText('正在检查…')).toBeHidden()
  const asked = found.getByRole('listitem').filter({ hasText: /^(错误|提醒)/ })
  while ((await asked.count()) > 0) {
    const before = await asked.count()
    await hands.click(asked.first().getByRole('button', { name: '已看，不改' }))
    await expect(asked).toHaveCount(before - 1)
  }
  await expect(page.getByText('沿用上年、没有改也没有确认')).toBeHidden()

  const download = page.waitForEvent('download')
  await hands.click(button(page, '导出 Word'))
  const name = (await download).suggestedFilename()
  expect(name).toBe('云岚市青河区柳塘街道办事处2024年政府信息公开工作年度报告.docx')
  console.log(`from last year's Word file to a compliant report: ${hands.count} interactions`)
  expect(hands.count).toBeLessThanOrEqual(most)

  const [kept] = await onDisk(app)
  expect(kept?.report.contact).toEqual(quietYear.contact)
  expect(kept?.report.cells['proactive.normativeDocuments.inForce']).toBeUndefined()
  expect(kept?.lastYear?.year).toBe(2023)
})

test('what was misread is marked, corrected, and carried over', async ({ page }) => {
  const cells = { ...quietYear.cells, 'requests.carriedForward.naturalPerson': { text: '两件' } }
  await page.goto('/reports/new')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await wordFile({ ...quietYear, cells }, '上年.docx'))
  const notes = page.getByRole('region', { name: '读取时的疑问' })
  await notes.getByRole('button', { name: /两件/ }).click()
  const doubtful = cell(page, 'requests.carriedForward.naturalPerson')
  await expect(doubtful).toBeFocused()
  await doubtful.fill('2')
  await page.getByRole('button', { name: '新建 2024 年度报告' }).click()
  await page
    .getByRole('link', { name: /申请的收到和处理/ })
    .first()
    .click()
  await expect(cell(page, 'requests.carriedOver.naturalPerson')).toHaveValue('2')
  await expect(cell(page, 'requests.received.naturalPerson')).toHaveValue('')
})

test('a file that cannot be read is refused with a sentence, and the few figures do', async ({
  page,
}) => {
  await page.goto('/reports/new')
  const file = { name: '上年.wps', mimeType: 'application/octet-stream', buffer: oldFormat }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await expect(page.getByRole('alert').filter({ hasText: '另存' })).toBeVisible()

  await page.getByText('没有可用的文件：填上年几个数').click()
  await page.getByLabel('单位名称').fill('云岚市青河区柳塘街道办事处')
  await page.getByLabel('要编写的年度').fill('2024')
  await page.getByLabel('上年报告的结转下年度·自然人').fill('3')
  await page.getByLabel('上年报告的行政规范性文件·现行有效').fill('5')
  const form = page.locator('form').filter({ hasText: '要编写的年度' })
  await form.getByRole('button', { name: '新建' }).click()
  await page
    .getByRole('link', { name: /申请的收到和处理/ })
    .first()
    .click()
  const over = cell(page, 'requests.carriedOver.naturalPerson')
  await expect(over).toHaveValue('3')
  await over.fill('2')
  await over.blur()
  const card = findings(page).filter({ hasText: '上年报告的结转下年度 3，本年的上年结转 2' })
  await card.getByRole('button', { name: '说明' }).click()
  await expect(card.getByRole('radio')).toHaveCount(3)
  await expect(card.getByRole('button', { name: '去改' })).toBeEnabled()
  await card.getByRole('radio', { name: '上年已发布的报告有误' }).check()
  await expect(card.getByRole('button', { name: '确定' })).toBeDisabled()
  await card.getByRole('textbox').fill('上年多计一件。')
  await card.getByRole('button', { name: '确定' }).click()
  await expect(card.getByRole('button', { name: '说明' })).toBeHidden()
  await page.getByText('已答复 1 条').click()
  await expect(page.getByText('上年已发布的报告有误：上年多计一件。')).toBeVisible()
})

test('text that is pasted is read like a file', async ({ page }) => {
  await page.goto('/reports/new')
  await page.getByText('粘贴网页或文字').click()
  const text = new TextDecoder().decode(writeTxt(compose(annualReport2021, quietYear)))
  await page.getByRole('textbox', { name: '粘贴上年报告的全文' }).evaluate((area, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, text)
  await expect(page.getByLabel('单位全称')).toHaveValue(quietYear.agency)
  await expect(cell(page, 'proactive.administrativePenalties.decisions')).toHaveValue('24')
  await page.getByRole('button', { name: '返回' }).click()
  await expect(page.getByText('从空白开始')).toBeVisible()
})

test('a report that is here is last year of the next one', async ({ app, page }) => {
  await seed(app, { report: quietYear, answers: {} })
  await page.goto('/reports/new')
  await page.getByText('用这里已有的报告').click()
  await page.getByRole('button', { name: /^开始：用 2023 年/ }).click()
  await expect(page.getByText('2024年度报告')).toBeVisible()
})
