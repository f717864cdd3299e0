import { expect, type Locator, type Page } from '@playwright/test'
import type { Draft } from '#lib/report/report.ts'
import { draftWith } from './drafts.ts'
import { openReport } from './editor.ts'
import { typedCells } from './published-figures.ts'

/** A report that nothing stands in the way of. */
export const passable: Draft = draftWith({
  cells: typedCells,
  contact: {
    office: '党政办公室',
    address: '柳塘路1号',
    postcode: '650000',
    phone: '0871-65000000',
  },
  website: 'http://www.example.gov.cn',
  narratives: {
    overview: [
      '（一）主动公开。全年公开信息12条。',
      '（二）依申请公开。全年收到政府信息公开申请6件，均在法定期限内答复。',
      '（三）政府信息管理。逐条核对历史信息。',
      '（四）政府信息公开平台建设。便民服务中心设公开专区一处。',
      '（五）监督保障。组织业务培训一次，参训31人；未发生责任追究情形。',
    ].join('\n'),
    problemsAndImprovements: '公开内容还不够细。下一年按季度核对栏目，补齐缺少的办事指南。',
    otherMatters: '本年度未收取信息处理费。无其他需要报告的事项。',
  },
})

/** Sends a report from the last step of the editor. */
export async function sendReport(page: Page, id: string): Promise<void> {
  await openReport(page, id, 'check-export')
  await page.getByRole('button', { name: '报送', exact: true }).click()
  await expect(page.getByText('报告已报送，不能再改')).toBeVisible()
}

/** The button of a step as it stands on this screen. */
export function stepButton(page: Page, name: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${name}`) })
}

/** Reads the whole report with the keyboard alone, until 同意 can be pressed. */
export async function readToTheEnd(page: Page, name = '同意'): Promise<void> {
  await page.locator('#content').focus()
  await expect(async () => {
    await page.keyboard.press('PageDown')
    await expect(stepButton(page, name)).toBeEnabled({ timeout: 300 })
  }).toPass({ timeout: 180_000 })
}
