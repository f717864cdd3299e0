import { expect, test } from 'vitest'
import type { Block } from '#lib/page/block.ts'
import { paginate } from '#lib/page/paginate.ts'
import { setPages } from '#lib/page/set-page.ts'
import { partGlimpses } from './part-glimpses.ts'

const blocks: readonly Block[] = [
  { kind: 'title', text: '报告', ref: 'title' },
  { kind: 'heading', level: 1, text: '一、情况', ref: 'overview' },
  ...Array.from(
    { length: 40 },
    (_, at): Block => ({ kind: 'paragraph', text: '政'.repeat(60), ref: `overview:${at}` }),
  ),
  { kind: 'heading', level: 1, text: '二、表格', ref: 'requests' },
  {
    kind: 'table',
    widths: [1, 1],
    headerRows: 0,
    ref: 'table',
    rows: [
      [
        { text: '甲', role: 'label' },
        { text: '1', role: 'value', ref: 'table.a.b' },
      ],
    ],
  },
  { kind: 'paragraph', text: '甲街道办事处', role: 'signature', ref: 'signature' },
]
const pages = setPages(blocks, paginate(blocks))
const names = { parts: ['overview', 'requests'], rest: 'head' }
const glimpses = partGlimpses(pages, blocks, names)

test('every part is to be glimpsed on every page where it stands', () => {
  for (const [page, { lines }] of pages.entries()) {
    const standing = new Set(
      lines.map(({ block }) => names.parts.find((one) => blocks[block]?.ref?.startsWith(one))),
    )
    for (const part of standing)
      expect(glimpses[page]?.some((one) => one.part === (part ?? 'head'))).toBe(true)
  }
})

test('no stretch of a part is longer than a screen without one', () => {
  for (const page of glimpses)
    for (const part of names.parts) {
      const heights = page.filter((one) => one.part === part).map(({ y }) => y)
      for (const [at, y] of heights.entries())
        if (at > 0) expect(y - (heights[at - 1] ?? 0)).toBeLessThan(2000)
    }
})

test('a table counts as the part above it, the signature as the rest', () => {
  const last = glimpses.flat().slice(-2)
  expect(glimpses.flat().some(({ part }) => part === 'requests')).toBe(true)
  expect(last.some(({ part }) => part === 'head')).toBe(true)
})
