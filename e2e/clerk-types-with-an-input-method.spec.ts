import type { CDPSession, Page } from '@playwright/test'
import { onDisk, seed } from './support/database.ts'
import { newDraft } from './support/drafts.ts'
import { cell, openReport } from './support/editor.ts'
import { expect, test } from './support/test.ts'

const received = 'requests.received.naturalPerson'

/** An input method at work: what it shows while a person composes, and what it hands over. */
async function compose(keyboard: CDPSession, steps: readonly string[], text: string) {
  for (const shown of steps)
    await keyboard.send('Input.imeSetComposition', {
      text: shown,
      selectionStart: shown.length,
      selectionEnd: shown.length,
    })
  await keyboard.send('Input.insertText', { text })
}

function inputMethod(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page)
}

test('full-width digits become figures, and the clerk sees it', async ({ app, page }) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  const ime = await inputMethod(page)
  await cell(page, received).focus()
  await compose(ime, ['１', '１２'], '１２')
  await expect(cell(page, received)).toHaveValue('１２')
  await page.keyboard.press('Enter')
  await expect(cell(page, received)).toHaveValue('12')
  await expect(cell(page, 'requests.carriedOver.naturalPerson')).toBeFocused()
  await expect.poll(async () => (await onDisk(app))[0]?.report.cells[received]).toBe(12)
})

test('a composition in a cell is not interrupted: Enter and arrows belong to the input method', async ({
  app,
  page,
}) => {
  await openReport(page, await seed(app, newDraft), 'requests')
  const ime = await inputMethod(page)
  await cell(page, received).focus()
  await ime.send('Input.imeSetComposition', { text: 'san', selectionStart: 3, selectionEnd: 3 })
  for (const key of ['ArrowDown', 'Enter']) {
    const press = { key, code: key, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 }
    await ime.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press })
    await ime.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press })
  }
  await expect(cell(page, received)).toBeFocused()
  await expect(cell(page, received)).toHaveValue('san')
  expect((await onDisk(app))[0]?.report.cells).toEqual({})
  await ime.send('Input.insertText', { text: '三件' })
  await page.keyboard.press('Enter')
  await expect(cell(page, received)).toHaveValue('三件')
  await expect(cell(page, received)).toHaveAttribute('aria-invalid', 'true')
  await expect
    .poll(async () => (await onDisk(app))[0]?.report.cells[received])
    .toEqual({ text: '三件' })
})

test('a narrative is composed whole, and saved', async ({ app, page }) => {
  await openReport(page, await seed(app, newDraft), 'problemsAndImprovements')
  const ime = await inputMethod(page)
  const area = page.getByRole('textbox', { name: '五、存在的主要问题及改进情况' })
  await area.focus()
  await compose(ime, ['n', 'ni', 'nian', 'nianbao'], '年报')
  await compose(ime, ['y', 'yi', 'yijing'], '已经')
  await compose(ime, ['zg', 'zhenggai'], '整改。')
  await expect(area).toHaveValue('年报已经整改。')
  await expect
    .poll(async () => (await onDisk(app))[0]?.report.narratives.problemsAndImprovements)
    .toBe('年报已经整改。')
})
