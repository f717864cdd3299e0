import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import mammoth from 'mammoth'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { expectSaved, findings, goTo } from './support/editor.ts'
import { aspects, problemsAndImprovements } from './support/narratives.ts'
import { form, printed } from './support/published-figures.ts'
import { expect, test } from './support/test.ts'

const figures = form.cells.map(({ id }) => String(printed(id)))
const labels = annualReport2021.tables.flatMap(({ rows, columns }) =>
  [...Object.values(rows), ...Object.values(columns)].map(({ label }) => label),
)

test('a clerk drafts a report at the keyboard, cures a wrong total, and takes the files', async ({
  page,
}) => {
  test.slow()
  await test.step('names the body and the year', async () => {
    await page.goto('/')
    await page.getByLabel('单位全称').fill('云岚市青河区柳塘街道办事处')
    await page.getByLabel('报告年度').fill('2023')
    await page.getByRole('button', { name: '新建' }).click()
    await expect(page.getByRole('heading', { name: '报告信息', level: 1 })).toBeVisible()
    await expectSaved(page)
  })

  await test.step('tells contact and website', async () => {
    await page.getByLabel('公布网站').fill('www.qinghe.gov.cn')
    await page.getByLabel('联系部门').fill('柳塘街道党政办公室')
    await page.getByLabel('电话').fill('0999-8123456')
  })

  await test.step('writes 总体情况 under its five aspects', async () => {
    await goTo(page, '总体情况')
    for (const [aspect, text] of Object.entries(aspects))
      await page.getByRole('textbox', { name: aspect, exact: true }).fill(text)
  })

  await test.step('types table 二', async () => {
    await goTo(page, '主动公开')
    await typeTable(page, 'proactive')
  })

  await test.step('types table 三 with one wrong total, and the finding cures it', async () => {
    await goTo(page, '申请的收到和处理')
    await typeTable(page, 'requests', { 'requests.outcomesTotal.naturalPerson': 7 })
    const wrong = findings(page).filter({ hasText: '7' }).filter({ hasText: '相差 1' })
    await expect(wrong.first()).toBeVisible()
    const input = page.getByRole('textbox', {
      name: '自然人，三、本年度办理结果（七）总计',
      exact: true,
    })
    await expect(input).toHaveAttribute('aria-invalid', 'true')
    await page.getByRole('button', { name: '改用合计值 6' }).first().click()
    await expect(input).toHaveValue('6')
    await expect(input).not.toHaveAttribute('aria-invalid', 'true')
    await expect(findings(page)).toHaveCount(0)
  })

  await test.step('types table 四', async () => {
    await goTo(page, '复议、诉讼')
    await typeTable(page, 'disputes')
  })

  await test.step('writes 五 and 六', async () => {
    await goTo(page, '问题及改进')
    await page
      .getByRole('textbox', { name: '五、存在的主要问题及改进情况' })
      .fill(problemsAndImprovements)
    await goTo(page, '其他事项')
    await page.getByRole('button', { name: '插入：信息处理费' }).click()
    await page.getByRole('button', { name: '插入：无其他事项' }).click()
  })

  await test.step('finds nothing left to mend', async () => {
    await goTo(page, '检查与导出')
    await expectSaved(page)
    await expect(page.getByText('还有')).toHaveCount(0)
    await expect(page.getByText(/文件名：.*2023年政府信息公开工作年度报告/)).not.toContainText(
      '草稿',
    )
  })

  await test.step('takes the text, and it holds every figure', async () => {
    const text = (await exported(page, 'TXT')).toString('utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text).toContain('\r\n一、本年新收政府信息公开申请数量\t6\t0\t0\t0\t0\t0\t6\r\n')
    expect(text).toContain('（七）总计\t6\t0\t0\t0\t0\t0\t6\r\n')
    expect(text).toContain('行政处罚\t56\r\n')
    expect(text).toContain(aspects.监督保障)
    expect(text).toContain('发出收费通知0件，总金额0元，实际收取0元。')
    expect(valuesOfText(text)).toEqual(figures)
  })

  await test.step('takes the Word file, and another reader finds every figure and label', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: await exported(page, 'Word') })
    const cells = [...html.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, inside = '']) =>
      inside.replace(/<[^>]*>/g, ''),
    )
    expect(cells.filter((text) => /^[\d.]+$/.test(text))).toEqual(figures)
    expect(cells).toEqual(expect.arrayContaining(labels))
    expect(html).toContain(aspects.监督保障)
    expect(html).toContain(problemsAndImprovements)
  })
})

/**
 * Types a table from its first cell on, the way Enter leads: down each column. Totals are passed
 * over, and so is a merged cell that a second column comes by again.
 */
async function typeTable(page: Page, table: string, wrong: Readonly<Record<string, number>> = {}) {
  const cells = form.cells.filter(({ id }) => id.startsWith(`${table}.`))
  const seen = new Set<string>()
  await page.getByRole('table').getByRole('textbox').first().focus()
  for (let presses = 0; seen.size < cells.length && presses < 2 * cells.length; presses++) {
    const field = await page.evaluate(() => document.activeElement?.getAttribute('name'))
    const at = cells.find(({ id }) => field === `cells.${id}`)
    const text = at && (wrong[at.id] ?? (at.isTotal ? undefined : printed(at.id)))
    if (at && !seen.has(at.id) && text !== undefined) await page.keyboard.type(String(text))
    if (at) seen.add(at.id)
    await page.keyboard.press('Enter')
  }
  expect(seen.size).toBe(cells.length)
}

async function exported(page: Page, format: 'Word' | 'TXT'): Promise<Buffer> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: `导出 ${format}` }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe(
    `云岚市青河区柳塘街道办事处2023年政府信息公开工作年度报告.${format === 'Word' ? 'docx' : 'txt'}`,
  )
  return readFile(await download.path())
}

/** The figures at the ends of the lines of the three tables, in reading order. */
function valuesOfText(text: string): readonly string[] {
  return text
    .split('\r\n')
    .map((line) => line.split('\t').slice(1))
    .filter((values) => values.length > 0 && values.every((value) => /^[\d.]*$/.test(value)))
    .flat()
}
