import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PageMark } from '#components/preview/page-mark.ts'
import type { Block } from '#lib/page/block.ts'
import { paginate } from '#lib/page/paginate.ts'
import { ReviewSheets } from './review-sheets.tsx'

const blocks: readonly Block[] = [
  ...Array.from(
    { length: 40 },
    (_, at): Block => ({ kind: 'paragraph', text: '政'.repeat(60), ref: `overview:${at}` }),
  ),
  {
    kind: 'table',
    widths: [1, 1],
    headerRows: 0,
    rows: [
      [
        { text: '甲', role: 'label' },
        { text: '1', role: 'value', ref: 'table.a.b' },
      ],
    ],
  },
]
const marks: readonly PageMark[] = [
  { id: 'change:0', look: 'changed', cells: ['table.a.b'], passages: [] },
  { id: 'thread:a', look: 'comment', cells: [], passages: [{ block: 0, from: 0, to: 2 }] },
]
const html = renderToStaticMarkup(
  <ReviewSheets
    blocks={blocks}
    names={{ parts: ['overview'], rest: 'head' }}
    marks={marks}
    isDraft={false}
  />,
)

test('a mark stands on its own page alone, so that it is found there', () => {
  const pages = html.split('<li>').slice(1)
  expect(pages.length).toBe(paginate(blocks).pages.length)
  const standing = (id: string) => pages.flatMap((page, at) => (page.includes(id) ? [at] : []))
  expect(standing('data-mark="thread:a"')).toEqual([0])
  expect(standing('data-mark="change:0"')).toEqual([pages.length - 1])
})

test('cells can be pointed at, and heights of the part tell that it was shown', () => {
  expect(html).toContain('data-cell="table.a.b"')
  expect(html).toContain('data-part="overview"')
  expect(html).not.toMatch(/ style=|<style/)
})
