import { expectNothingSerious } from './support/axe.ts'
import { seed } from './support/database.ts'
import { draftWith, filledDraft } from './support/drafts.ts'
import { openReport } from './support/editor.ts'
import { typedCells } from './support/published-figures.ts'
import { passable, sendReport } from './support/review.ts'
import { expect, test } from './support/test.ts'

const steps = [
  'report-info',
  'overview',
  'proactive',
  'requests',
  'disputes',
  'problemsAndImprovements',
  'otherMatters',
  'check-export',
]

/** A report with an error, a warning and text, so that every kind of card and mark is drawn. */
const troubled = draftWith({
  cells: {
    ...typedCells,
    'requests.granted.naturalPerson': 4,
    'requests.received.total': 9,
    'requests.carriedOver.total': { text: '三件' },
    'proactive.administrativeFees.amount': 200_000_000_000,
  },
  narratives: { overview: '（一）主动公开\n全年公开信息12条。', otherMatters: '（无' },
})

test('axe finds nothing serious in any step of the editor', async ({ app, page }) => {
  test.slow()
  const id = await seed(app, troubled)
  for (const step of steps) {
    await openReport(page, id, step)
    await expectNothingSerious(page, step)
  }
})

test('axe finds nothing serious in the list, the first run, dialogs, errors and the preview', async ({
  app,
  page,
}) => {
  await page.goto('/')
  await expectNothingSerious(page, 'first run')
  const id = await seed(app, filledDraft)
  await page.goto('/')
  await expectNothingSerious(page, 'list')
  await page.getByRole('button', { name: /^改名：/ }).click()
  await expectNothingSerious(page, 'rename')
  await page.goto('/reports/new')
  await expectNothingSerious(page, 'new')
  await page.goto(`/reports/${id}/preview`)
  await expectNothingSerious(page, 'preview')
  await page.goto('/check')
  await expectNothingSerious(page, 'check')
  await page.goto('/checks')
  await expectNothingSerious(page, 'checks')
  await page.getByRole('main').getByRole('link').first().click()
  await expectNothingSerious(page, 'one check')
  await page.goto('/nowhere')
  await expectNothingSerious(page, 'not found')
})

test('axe finds nothing serious in the review, its dialogs, the summary and the history', async ({
  app,
  page,
}) => {
  test.slow()
  const id = await seed(app, passable)
  await openReport(page, id, 'check-export')
  await expectNothingSerious(page, 'sending')
  await sendReport(page, id)
  await expectNothingSerious(page, 'sent')
  await page.goto(`/reports/${id}/review`)
  await page.getByRole('button', { name: '加意见' }).last().click()
  await expectNothingSerious(page, 'review')
  await page.getByRole('button', { name: '取消' }).click()
  await page.getByRole('button', { name: /^退回/ }).click()
  await expectNothingSerious(page, 'return')
  await page.goto(`/reports/${id}/summary`)
  await expectNothingSerious(page, 'summary')
  await page.goto(`/reports/${id}/history`)
  await expectNothingSerious(page, 'history')
})

test('everything fits 1366×768 without scrolling sideways', async ({ app, page }) => {
  const id = await seed(app, troubled)
  for (const step of steps) {
    await openReport(page, id, step)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, step).toBeLessThanOrEqual(1366)
  }
})
