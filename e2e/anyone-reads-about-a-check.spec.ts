import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { seed } from './support/database.ts'
import { draftWith } from './support/drafts.ts'
import { findings, openReport } from './support/editor.ts'
import { expect, test } from './support/test.ts'

test('a finding leads to the page about its check, and that to all the others', async ({
  app,
  page,
}) => {
  const narratives = { overview: '（一）主动公开。公开政策问答12期（含图解4期。' }
  await openReport(page, await seed(app, draftWith({ narratives })), 'overview')
  const card = findings(page).filter({ hasText: '括号没有成对' })
  await card.getByText('为什么').click()
  const opened = page.waitForEvent('popup')
  await card.getByRole('link', { name: '关于这项检查' }).click()
  const help = await opened
  await expect(help.getByRole('heading', { level: 1, name: '成对的括号和引号' })).toBeVisible()
  await expect(help.getByText('《标点符号用法》（GB/T 15834—2011）')).toBeVisible()
  await expect(help.getByText('检查结果：括号没有成对，只有前一半。')).toBeVisible()
  await expect(help.getByText('检查结果：没有问题。')).toBeVisible()
  await help.getByRole('link', { name: '全部检查项目' }).click()
  await help.getByRole('link', { name: '文字与表格的数字' }).click()
  await expect(help.getByText('17件', { exact: false }).first()).toBeVisible()
})

test('help pages are accessible and fit a small screen and a phone', async ({ page }) => {
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 768 })
    for (const path of ['/checks', '/checks/requests-balance', '/checks/overview-length']) {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id }) => `${path}: ${id}`)).toEqual([])
      expect(await widthOf(page), path).toBeLessThanOrEqual(width)
    }
  }
  expect((await page.goto('/checks/nothing'))?.status()).toBe(404)
})

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}
