import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import type { Block } from '#lib/page/block.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { annualReport2019 } from '#templates/annual-report-2019/template.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { faultsOf } from './test-structure.ts'
import { all, children, type Element, parse, parts } from './test-word-file.ts'
import { writeRedline } from './write-redline.ts'

const options = { author: '张三', date: '2024-01-12T02:32:00Z' }
const [one, other] = fc
  .sample(arbitraryReport(), { seed: 7, numRuns: 2 })
  .map((report) => compose(annualReport2021, report))
if (!one || !other) throw new Error('no reports')

async function bodyOf(before: readonly Block[], after: readonly Block[]): Promise<Element> {
  const file = parts(await writeRedline(before, after, options))
  return parse(file['word/document.xml'] ?? '')
}

/** The texts of paragraphs after all changes were accepted, or rejected; blank ones left out. */
function settledTexts(body: Element, decision: 'accept' | 'reject'): readonly string[] {
  const [gone, kept] = decision === 'accept' ? ['w:del', 'w:ins'] : ['w:ins', 'w:del']
  const isGone = (element: Element, path: readonly string[]) =>
    path.some((name) => children(element, name).some((mark) => children(mark, gone).length > 0))
  const texts = (element: Element): string =>
    element.children
      .map((child) => {
        if (typeof child === 'string') return /^w:(t|delText)$/.test(element.name) ? child : ''
        return child.name === gone ? '' : texts(child)
      })
      .join('')
  expect(kept).toBeDefined()
  const rowsOut = all(body, 'w:tr').filter((row) => isGone(row, ['w:trPr']))
  const out = new Set(rowsOut.flatMap((row) => all(row, 'w:p')))
  return all(body, 'w:p')
    .filter((paragraph) => !out.has(paragraph))
    .filter((paragraph) => {
      const [properties] = children(paragraph, 'w:pPr')
      return !properties || !isGone(properties, ['w:rPr'])
    })
    .map(texts)
    .filter((text) => text !== '')
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap((block) =>
      block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text],
    )
    .filter((text) => text !== '')
}

describe('a redline', () => {
  test('of a page and itself has no change', async () => {
    const body = await bodyOf(one, one)
    expect(all(body, 'w:ins').length + all(body, 'w:del').length).toBe(0)
    expect(settledTexts(body, 'accept')).toEqual(textsOf(one))
  })

  test('accepted is the newer page, rejected the older', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport(), arbitraryReport(), async (before, after) => {
        const pages = [before, after].map((report) => compose(annualReport2021, report))
        const [old = [], now = []] = pages
        const body = await bodyOf(old, now)
        expect(settledTexts(body, 'accept')).toEqual(textsOf(now))
        expect([...settledTexts(body, 'reject')].sort()).toEqual([...textsOf(old)].sort())
      }),
      { numRuns: 8 },
    )
  })

  test('says who and when, each change under a number of its own', async () => {
    const body = await bodyOf(one, other)
    const marks = [...all(body, 'w:ins'), ...all(body, 'w:del')]
    expect(marks.length).toBeGreaterThan(10)
    for (const { attributes } of marks)
      expect(attributes).toMatchObject({ 'w:author': '张三', 'w:date': options.date })
    expect(all(body, 'w:delText').length).toBeGreaterThan(0)
  })

  test('names of each place who changed it, where that is known', async () => {
    const text = (text: string): Block => ({ kind: 'paragraph', text, ref: 'overview:0' })
    const table = (text: string): Block => ({
      kind: 'table',
      widths: [1],
      headerRows: 0,
      rows: [[{ text, role: 'value', ref: 'a.b.c' }]],
    })
    const named = new Map([['a.b.c', { author: '李四', date: '2024-02-01T00:00:00.000Z' }]])
    const whoChanged = (ref: string) => named.get(ref)
    const page = await writeRedline(
      [text('公开6件。'), table('6')],
      [text('公开7件。'), table('7')],
      {
        ...options,
        whoChanged,
      },
    )
    const body = parse(parts(page)['word/document.xml'] ?? '')
    const authors = all(body, 'w:ins').map(({ attributes }) => attributes['w:author'])
    expect(authors).toEqual(['张三', '李四'])
    const [, deleted] = all(body, 'w:del').map(({ attributes }) => attributes['w:date'])
    expect(deleted).toBe('2024-02-01T00:00:00.000Z')
  })

  test('keeps a cell and marks its old and its new value', async () => {
    const cell = { text: '6', role: 'value' } as const
    const table = (text: string): Block => ({
      kind: 'table',
      widths: [1],
      headerRows: 0,
      rows: [[{ ...cell, text }]],
    })
    const body = await bodyOf([table('6')], [table('16')])
    expect(all(body, 'w:tr')).toHaveLength(1)
    expect(all(body, 'w:delText').map((text) => text.children)).toEqual([['6']])
    expect(all(body, 'w:ins').flatMap((ins) => all(ins, 'w:t').map((t) => t.children))).toEqual([
      ['16'],
    ])
  })

  test('takes out a table of another form and puts the new one in, row by row', async () => {
    const old = compose(annualReport2019, { ...report2019, narratives: {}, cells: {} })
    const now = compose(annualReport2021, { ...report2019, narratives: {}, cells: {} })
    const body = await bodyOf(old, now)
    expect(settledTexts(body, 'accept')).toEqual(textsOf(now))
    expect([...settledTexts(body, 'reject')].sort()).toEqual([...textsOf(old)].sort())
    const file = parts(await writeRedline(old, now, options))
    expect(faultsOf(parse(file['word/document.xml'] ?? ''))).toEqual([])
  })
})

const report2019 = {
  template: 'annual-report-2019',
  agency: '云溪区北苑街道办事处',
  kind: '街道',
  year: 2020,
} as const
