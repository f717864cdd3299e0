import type { Page } from '@playwright/test'
import { onDisk, seed } from './support/database.ts'
import { draftWith } from './support/drafts.ts'
import { cell, findings, openReport } from './support/editor.ts'
import { typedCells } from './support/published-figures.ts'
import { expect, test } from './support/test.ts'

const head = '（二）依申请公开\n'
const littered = draftWith({
  cells: typedCells,
  narratives: {
    overview: `${head}收到政府信息公开申请6件,均已答复(含网上3件)。`,
    otherMatters: '[bookmark: _GoBack]没有其他事项,发出收费通知0件,总金额0元,实际收取0元。',
  },
})

test('一键修正 tells how many, mends them in one step, and one undo takes it back', async ({
  app,
  page,
}) => {
  await openReport(page, await seed(app, littered), 'overview')
  const text = page.getByRole('textbox', { name: '依申请公开', exact: true })
  await expect(findings(page).filter({ hasText: '半角' })).toHaveCount(1)
  await page.getByRole('button', { name: '一键修正全文 3 条' }).click()
  await expect(text).toHaveValue('收到政府信息公开申请6件，均已答复（含网上3件）。')
  await expect(page.getByText('已修正 3 条，改了 2 段文字。')).toBeVisible()
  await expect(page.getByRole('button', { name: /一键修正/ })).toHaveCount(0)
  await expect
    .poll(() => lastPart(app))
    .toBe('没有其他事项，发出收费通知0件，总金额0元，实际收取0元。')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(text).toHaveValue('收到政府信息公开申请6件,均已答复(含网上3件)。')
  await expect.poll(() => lastPart(app)).toContain('_GoBack')
  await expect(page.getByRole('button', { name: '一键修正全文 3 条' })).toBeVisible()
})

async function lastPart(app: Parameters<typeof onDisk>[0]): Promise<string | undefined> {
  return (await onDisk(app))[0]?.report.narratives.otherMatters
}

test('one severity is shown alone, beside a part and on the last step', async ({ app, page }) => {
  const cells = { ...typedCells, 'requests.granted.naturalPerson': 4 }
  const report = { ...littered.report, cells }
  const id = await seed(app, { ...littered, report })
  await openReport(page, id, 'check-export')
  const cards = page.getByRole('region', { name: /^检查 / }).getByRole('listitem')
  await expect(cards.filter({ hasText: '提示' })).not.toHaveCount(0)
  await page.getByRole('button', { name: /^错误 \d+$/ }).click()
  await expect(page.getByRole('button', { name: /^错误 \d+$/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(cards.filter({ hasText: '相差' })).not.toHaveCount(0)
  await expect(cards.filter({ hasText: '提示' })).toHaveCount(0)
  await page.getByRole('button', { name: '全部' }).click()
  await expect(cards.filter({ hasText: '提示' })).not.toHaveCount(0)
})

const contradicting = draftWith({
  cells: typedCells,
  narratives: { overview: `${head}收到政府信息公开申请7件，均已答复。` },
})

test('text against table: both are lit, and either can be mended', async ({ app, page }) => {
  await openReport(page, await seed(app, contradicting), 'overview')
  const card = findings(page).filter({ hasText: '表中本年新收 6 件' })
  await expect(card.getByRole('button', { name: '文字改为 6 件' })).toBeVisible()
  await card.getByRole('button', { name: /收到政府信息公开申请7件/ }).click()
  const text = page.getByRole('textbox', { name: '依申请公开', exact: true })
  await expect(text).toBeFocused()
  expect(await selected(page)).toBe('收到政府信息公开申请7件')
  await card.getByRole('button', { name: '去看表格' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('三、')
  await expect(page.locator('input:focus')).toHaveAttribute('aria-label', /本年新收/)
  await cell(page, 'requests.received.naturalPerson').fill('7')
  await page.keyboard.press('Enter')
  await expect(findings(page).filter({ hasText: '收到政府信息公开申请7件' })).toHaveCount(0)
})

function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement
    return at instanceof HTMLTextAreaElement
      ? at.value.slice(at.selectionStart, at.selectionEnd)
      : ''
  })
}

test('已看，不改 stays while other words change, and lapses with the words it was given for', async ({
  app,
  page,
}) => {
  const overview = `${head}公开及时。收到申请300余件。`
  await openReport(page, await seed(app, draftWith({ narratives: { overview } })), 'overview')
  const text = page.getByRole('textbox', { name: '依申请公开', exact: true })
  const hint = findings(page).filter({ hasText: '是约数' })
  await hint.getByRole('button', { name: '已看，不改' }).click()
  await expect(page.getByText('已答复 1 条')).toBeVisible()
  await text.fill('公开及时，内容准确。收到申请300余件。')
  await expect(page.getByText('正在保存')).toHaveCount(0)
  await expect(page.getByText('已答复 1 条')).toBeVisible()
  await text.fill('公开及时，内容准确。收到申请400余件。')
  await expect(hint.getByRole('button', { name: '已看，不改' })).toBeVisible()
  await expect(page.getByText('已答复 1 条')).toHaveCount(0)
})

test('an overruled error keeps its reason until the words it was given for change', async ({
  app,
  page,
}) => {
  const overview = `${head}公开政策问答12期（含图解4期。`
  await openReport(page, await seed(app, draftWith({ narratives: { overview } })), 'overview')
  const text = page.getByRole('textbox', { name: '依申请公开', exact: true })
  const error = findings(page).filter({ hasText: '括号没有成对' })
  await error.getByRole('button', { name: '不采纳' }).click()
  await error.getByLabel('写明理由').fill('原文如此，照录。')
  await error.getByRole('button', { name: '确定' }).click()
  await expect(page.getByText('已答复 1 条')).toBeVisible()
  await text.fill('公开及时。\n公开政策问答12期（含图解4期。')
  await expect.poll(() => overviewOf(app)).toContain('公开及时。')
  await expect(page.getByText('已答复 1 条')).toBeVisible()
  await text.fill('公开及时。\n公开政策问答13期（含图解5期。')
  await expect(error.getByRole('button', { name: '不采纳' })).toBeVisible()
  await expect(page.getByText('已答复 1 条')).toHaveCount(0)
})

async function overviewOf(app: Parameters<typeof onDisk>[0]): Promise<string | undefined> {
  return (await onDisk(app))[0]?.report.narratives.overview
}
