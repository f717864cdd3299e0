import { describe, expect, test } from 'vitest'
import type { Finding } from '#lib/checks/check.ts'
import type { Block } from '#lib/page/block.ts'
import { paginate } from '#lib/page/paginate.ts'
import { setPages } from '#lib/page/set-page.ts'
import { pageNotes } from './page-notes.ts'

const blocks: readonly Block[] = [
  { kind: 'title', text: '报告', ref: 'title' },
  { kind: 'heading', level: 1, text: '一、情况', ref: 'overview' },
  { kind: 'paragraph', text: `${'政'.repeat(500)}错字`, ref: 'overview:0' },
  {
    kind: 'table',
    widths: [1, 1],
    headerRows: 0,
    rows: [
      [
        { text: '甲', role: 'label' },
        { text: '1', role: 'value', ref: 'requests.a.b' },
      ],
      [
        { text: '乙', role: 'label' },
        { text: '2', role: 'value', ref: 'requests.c.d' },
      ],
    ],
  },
]
const pages = setPages(blocks, paginate(blocks))

function finding(change: Partial<Finding>): Finding {
  return {
    check: 'trial',
    severity: 'error',
    message: '有误。',
    cells: [],
    about: 'words',
    fingerprint: JSON.stringify(change),
    ...change,
  }
}

/** The page and height of the mark of a finding. */
function place(change: Partial<Finding>): readonly [page: number, y: number | undefined] {
  const notes = pageNotes([finding(change)], blocks, pages)
  const page = notes.findIndex((one) => one.length > 0)
  return [page, notes[page]?.[0]?.y]
}

describe('a mark stands', () => {
  test.each([
    [
      'in the middle of the first cell that takes part',
      { cells: ['requests.c.d'] as const },
      [1, 240 + 480],
    ],
    [
      'beside the line of the words',
      { part: 'overview', quote: '错字' },
      [0, 3 * 579 + 579 + 17 * 579 + 463 - 107],
    ],
    [
      'beside the heading of the part where the words are not found',
      { part: 'overview', quote: '没有' },
      [0, 3 * 579 + 463 - 107],
    ],
    ['beside the heading of the part', { part: 'overview' }, [0, 3 * 579 + 463 - 107]],
    ['beside the title', { part: 'title', quote: '报告' }, [0, 560 - 147]],
    [
      'at the top of the first page where the page has no such place',
      { cells: ['x.y.z'] as const },
      [0, 0],
    ],
    ['there too where the finding names no place', {}, [0, 0]],
  ])('%s', (_, change, expected) => {
    expect(place(change)).toEqual(expected)
  })
})

test('marks are numbered down the pages', () => {
  const all = [
    { cells: ['requests.c.d'] as const },
    { part: 'overview' },
    { cells: ['requests.a.b'] as const },
  ]
  const notes = pageNotes(all.map(finding), blocks, pages)
  expect(notes.map((page) => page.map(({ number }) => number))).toEqual([[1], [2, 3]])
  expect(notes[1]?.map(({ finding: { cells } }) => cells[0])).toEqual([
    'requests.a.b',
    'requests.c.d',
  ])
})
