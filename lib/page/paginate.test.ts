import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryText } from './arbitrary-text.ts'
import type { Block, TableBlock, TableCell } from './block.ts'
import { type Pages, paginate } from './paginate.ts'
import { typeArea } from './sheet.ts'
import { textStyles } from './text-style.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const heading: Block = { kind: 'heading', level: 1, text: '一、情况' }
const cell = (text: string, span: Partial<TableCell> = {}): TableCell => ({ text, ...span })

/** A paragraph of so many lines. */
const lines = (count: number) => paragraph('政'.repeat(26 + (count - 1) * 28))

/** A table of so many rows, the first of which are its header. */
function table(rows: number, headerRows = 1): TableBlock {
  const row = (at: number): readonly TableCell[] => [cell(`${at}行`), cell(String(at))]
  return {
    kind: 'table',
    widths: [1, 1],
    headerRows,
    rows: Array.from({ length: rows }, (_, at) => row(at)),
  }
}

/** What stands on each page: `block` for a line, `block:row` for a row, `block:row*` printed again. */
function outline({ pages }: Pages): readonly (readonly string[])[] {
  return pages.map((page) =>
    page.map((placed) => {
      if (placed.kind === 'line') return String(placed.block)
      return `${placed.block}:${placed.row}${placed.isRepeated ? '*' : ''}`
    }),
  )
}

/** How many lines or rows of each block stand on each page. */
function counts(pages: Pages): readonly Readonly<Record<string, number>>[] {
  return outline(pages).map((page) => {
    const count: Record<string, number> = {}
    for (const name of page.map((text) => text.split(':')[0] ?? ''))
      count[name] = (count[name] ?? 0) + 1
    return count
  })
}

describe('pages of text', () => {
  test('22 lines fill a page', () => {
    expect(counts(paginate([lines(22)]))).toEqual([{ 0: 22 }])
    expect(counts(paginate([lines(23)]))).toEqual([{ 0: 22 }, { 0: 1 }])
  })

  test('nothing is one blank page', () => {
    expect(paginate([])).toMatchObject({ pages: [[]] })
  })

  test('a title of two lines takes the room of four', () => {
    const title: Block = {
      kind: 'title',
      text: '青石市临江区北苑街道办事处2023年政府信息公开工作年度报告',
    }
    expect(counts(paginate([title, lines(18)]))).toEqual([{ 0: 2, 1: 18 }])
    expect(counts(paginate([title, lines(19)]))).toEqual([{ 0: 2, 1: 18 }, { 1: 1 }])
  })

  test('a heading goes with its first line', () => {
    expect(counts(paginate([lines(20), heading, lines(3)]))).toEqual([
      { 0: 20, 1: 1, 2: 1 },
      { 2: 2 },
    ])
    expect(counts(paginate([lines(21), heading, lines(3)]))).toEqual([{ 0: 21 }, { 1: 1, 2: 3 }])
  })

  test('two headings go together', () => {
    const sub: Block = { kind: 'heading', level: 2, text: '（一）情况' }
    expect(counts(paginate([lines(20), heading, sub, lines(1)]))).toEqual([
      { 0: 20 },
      { 1: 1, 2: 1, 3: 1 },
    ])
  })

  test('more headings than a page holds go on to the next', () => {
    const headings = Array.from({ length: 25 }, () => heading)
    const pages = paginate([lines(1), ...headings, lines(1)])
    expect(pages.pages.map((page) => page.length)).toEqual([1, 22, 4])
  })

  test('text moves without an order to break, Word keeps it together itself', () => {
    expect([...paginate([lines(21), heading, lines(3)]).breaks]).toEqual([])
  })

  test('a signature stands with its date, a line below the text', () => {
    const signed: readonly Block[] = [
      { kind: 'paragraph', role: 'signature', text: '北苑街道办事处' },
      { kind: 'paragraph', role: 'date', text: '2024年1月12日' },
    ]
    expect(counts(paginate([lines(19), ...signed]))).toEqual([{ 0: 19, 1: 1, 2: 1 }])
    expect(counts(paginate([lines(20), ...signed]))).toEqual([{ 0: 20 }, { 1: 1, 2: 1 }])
    const last = paginate([lines(3), ...signed]).pages[0]?.at(-1)
    expect(last?.top).toBe(5 * textStyles.paragraph.pitch)
  })
})

describe('tables', () => {
  test('that fit a page are kept whole with their heading, by an order to break', () => {
    const pages = paginate([lines(10), heading, table(24)])
    expect(counts(pages)).toEqual([{ 0: 10 }, { 1: 1, 2: 24 }])
    expect([...pages.breaks]).toEqual([1])
  })

  test('without a heading break before themselves', () => {
    const pages = paginate([lines(10), table(24)])
    expect(counts(pages)).toEqual([{ 0: 10 }, { 1: 24 }])
    expect([...pages.breaks]).toEqual([1])
  })

  test('that fit where they stand need no order', () => {
    const pages = paginate([lines(10), heading, table(12)])
    expect(counts(pages)).toEqual([{ 0: 10, 1: 1, 2: 12 }])
    expect(pages.breaks.size).toBe(0)
  })

  test('longer than a page go on under their header rows', () => {
    const pages = paginate([table(50, 2)])
    expect(outline(pages)[1]?.slice(0, 3)).toEqual(['0:0*', '0:1*', '0:30'])
    expect(counts(pages)).toEqual([{ 0: 30 }, { 0: 22 }])
  })

  test('longer than a page leave no lone row at the foot of a page', () => {
    expect(counts(paginate([lines(19), heading, table(50)]))).toEqual([
      { 0: 19 },
      { 1: 1, 2: 28 },
      { 2: 23 },
    ])
    expect(counts(paginate([lines(17), heading, table(50)]))[0]).toEqual({ 0: 17, 1: 1, 2: 5 })
  })

  test('have a gap below them', () => {
    const [page] = paginate([table(1), lines(1)]).pages
    expect(page?.at(-1)).toMatchObject({ kind: 'line', top: 480 + 200 })
  })

  test('after a heading have a gap above them', () => {
    const [page] = paginate([heading, table(1)]).pages
    expect(page?.at(-1)).toMatchObject({ kind: 'row', top: 579 + 100 })
  })
})

const blocks = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: arbitraryText.map(paragraph) },
    { weight: 2, arbitrary: fc.constant(heading) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(arbitraryText, fc.nat({ max: 40 }))
        .map(([text, lead]): Block => ({ kind: 'paragraph', text, lead })),
    },
    { weight: 1, arbitrary: arbitraryText.map((text): Block => ({ kind: 'title', text })) },
    {
      weight: 1,
      arbitrary: arbitraryText.map(
        (text): Block => ({ kind: 'paragraph', role: 'signature', text }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 80 }), fc.nat({ max: 3 }))
        .map(([rows, header]) => table(rows, Math.min(rows - 1, header))),
    },
  ),
  { maxLength: 14 },
)

describe('whatever the blocks', () => {
  test('every character and every row stands on the pages once, in order', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const placed = paginate(all).pages.flat()
        for (const [index, block] of all.entries()) {
          const own = placed.filter((one) => one.block === index)
          if (block.kind === 'table') {
            const rows = own.flatMap((one) =>
              one.kind === 'row' && !one.isRepeated ? [one.row] : [],
            )
            expect(rows).toEqual(block.rows.map((_, row) => row))
          } else {
            const text = own.map((one) => (one.kind === 'line' ? one.text : '')).join('')
            expect(text).toBe(block.text)
          }
        }
        const order = placed.map(({ block }) => block)
        expect(order).toEqual([...order].sort((a, b) => a - b))
      }),
    )
  })

  test('no page is higher than the type area, and nothing overlaps', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const { pages, tables } = paginate(all)
        for (const page of pages) {
          let bottom = 0
          for (const one of page) {
            expect(one.top).toBeGreaterThanOrEqual(bottom)
            const height =
              one.kind === 'line'
                ? textStyles[one.style].pitch
                : (tables.get(one.block)?.rows[one.row] ?? 0)
            bottom = one.top + height
          }
          expect(bottom).toBeLessThanOrEqual(typeArea.height)
        }
      }),
    )
  })

  test('no heading is the last thing on a page that another follows', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        for (const page of paginate(all).pages.slice(0, -1)) {
          const last = page.at(-1)
          expect(last && all[last.block]?.kind).not.toBe('heading')
        }
      }),
    )
  })
})
