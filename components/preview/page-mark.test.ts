import { describe, expect, test } from 'vitest'
import type { Block } from '#lib/page/block.ts'
import { paginate } from '#lib/page/paginate.ts'
import { setPages } from '#lib/page/set-page.ts'
import { markBoxes } from './page-mark.ts'

const blocks: readonly Block[] = [
  { kind: 'paragraph', text: '政'.repeat(60), ref: 'overview:0' },
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
const [page] = setPages(blocks, paginate(blocks))
if (!page) throw new Error('no page')

const boxes = (from: number, to: number) =>
  markBoxes({ id: 'a', look: 'changed', cells: [], passages: [{ block: 0, from, to }] }, page)

describe('a mark', () => {
  test('of words is as wide as they are', () => {
    const [box, ...more] = boxes(3, 5)
    expect(more).toEqual([])
    expect(box?.width).toBeGreaterThan(600)
    expect(box?.width).toBeLessThan(700)
  })

  test('of words over two lines is two boxes, the second lower', () => {
    const [one, other, ...more] = boxes(20, 40)
    expect(more).toEqual([])
    expect(other?.y).toBeGreaterThan(one?.y ?? 0)
  })

  test('of words that went is a sliver', () => {
    expect(boxes(3, 3).map(({ width }) => width)).toEqual([60])
  })

  test('of a cell is the cell', () => {
    const marked = { id: 'a', look: 'comment' as const, cells: ['table.a.b'], passages: [] }
    const [box] = markBoxes(marked, page)
    const cell = page.cells.find((one) => one.cell.ref === 'table.a.b')
    expect(box).toEqual({ x: cell?.x, y: cell?.y, width: cell?.width, height: cell?.height })
  })

  test('of what is elsewhere is nothing', () => {
    const marked = {
      id: 'a',
      look: 'comment' as const,
      cells: ['x.y.z'],
      passages: [{ block: 7, from: 0, to: 2 }],
    }
    expect(markBoxes(marked, page)).toEqual([])
  })
})
