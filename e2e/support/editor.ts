import { expect, type Locator, type Page } from '@playwright/test'
import { tableBlock } from '#lib/document/compose.ts'
import { cellNames } from '#lib/page/table-labels.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'

const names = new Map(annualReport2021.tables.flatMap((table) => [...cellNames(tableBlock(table))]))

/** The input of a cell, by the full label that a screen reader says. */
export function cell(page: Page, id: CellId): Locator {
  return page.getByRole('textbox', { name: names.get(id) ?? id, exact: true })
}

/** Opens a report at a step, and waits until it answers to keys: the checks run from then on. */
export async function openReport(page: Page, id: string, step = ''): Promise<void> {
  await page.goto(`/reports/${id}${step === '' ? '' : `?step=${step}`}`)
  await expectSaved(page)
  await expect(page.getByText('正在检查…')).toHaveCount(0)
}

/** The header says that everything is saved, and when. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^已保存 \d{1,2}:\d\d$/)).toBeVisible()
}

/** Goes to a step by its link on the left. */
export async function goTo(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation', { name: '步骤' }).getByRole('link', { name: step }).click()
}

/** The cards of the open findings beside the part. */
export function findings(page: Page): Locator {
  return page.getByRole('complementary', { name: '检查和填报说明' }).getByRole('listitem')
}
