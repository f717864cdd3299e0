import { describe, expect, test } from 'vitest'
import type { Block, TableBlock } from './block.ts'
import { paginate } from './paginate.ts'
import { setPages } from './set-page.ts'
import { typeArea } from './sheet.ts'

function set(...blocks: readonly Block[]) {
  return setPages(blocks, paginate(blocks))
}

describe('a line of text', () => {
  test('is indented at its start, justified, and ragged at its end', () => {
    const [page] = set({ kind: 'paragraph', text: '政'.repeat(60) })
    const starts = page?.lines.map(({ runs }) => runs[0]?.x[0])
    expect(starts).toEqual([630, 0, 0])
    expect(page?.lines.map(({ baseline }) => baseline)).toEqual([463, 1042, 1621])
    expect(page?.lines[1]?.runs[0]?.x.at(-1)).toBe(typeArea.width - 320)
    expect(page?.lines[2]?.runs[0]?.x[1]).toBe(315)
  })

  test('is not stretched where a long address behind it would make it gape', () => {
    const text = `${'政'.repeat(20)}${'www.'.repeat(6)}example.cn${'政'.repeat(20)}`
    const [page] = set({ kind: 'paragraph', text })
    expect(page?.lines[0]?.text).toBe('政'.repeat(20))
    expect(page?.lines[0]?.runs[0]?.x.slice(0, 2)).toEqual([630, 945])
  })

  test('is stretched over the gap that a number of four digits leaves', () => {
    const [page] = set({ kind: 'paragraph', text: `${'政'.repeat(25)}2023年${'政'.repeat(20)}` })
    expect(page?.lines[0]?.text).toBe('政'.repeat(25))
    expect(page?.lines[0]?.runs[0]?.x.at(-1)).toBe(typeArea.width - 320)
  })

  test('has the font of a head as far as the head reaches', () => {
    const text = `（一）${'政'.repeat(30)}。府`
    const [page] = set({ kind: 'paragraph', text, lead: 34 })
    const faces = page?.lines.map(({ runs }) =>
      runs.map(({ text: run, face }) => [run.length, face]),
    )
    expect(faces).toEqual([
      [[26, 'subheading']],
      [
        [8, 'subheading'],
        [1, 'body'],
      ],
    ])
  })

  test('of a heading has the font of its level', () => {
    const [page] = set({ kind: 'heading', level: 1, text: '一、总体情况' })
    expect(page?.lines[0]?.runs).toMatchObject([{ face: 'heading', text: '一、总体情况' }])
  })

  test('of a signature ends two characters before the margin', () => {
    const [page] = set({ kind: 'paragraph', role: 'date', text: '北苑' })
    expect(page?.lines[0]?.runs[0]?.x.at(-1)).toBe(typeArea.width - 630 - 320)
  })
})

describe('a table', () => {
  const table: TableBlock = {
    kind: 'table',
    widths: [1, 1],
    headerRows: 1,
    rows: [
      [
        { text: '项目', role: 'label' },
        { text: '数量', role: 'label' },
      ],
      ...Array.from({ length: 58 }, (_, row) =>
        row === 0
          ? [{ text: '甲', role: 'label' as const, rowspan: 58 }, { text: String(row) }]
          : [{ text: String(row) }],
      ),
    ],
  }

  test('goes on under its header rows; a cell over both pages has its text on the first', () => {
    const [first, second] = set(table)
    expect(first?.cells[0]).toMatchObject({ x: 0, y: 0, width: 4422, height: 420 })
    expect(second?.cells[0]).toMatchObject({ cell: { text: '项目' }, y: 0, height: 420 })
    expect(second?.cells[0]?.lines).toHaveLength(1)
    const spans = [first, second].map((page) => page?.cells.find(({ cell }) => cell.text === '甲'))
    expect(spans.map((cell) => [cell?.y, cell?.height, cell?.lines.length])).toEqual([
      [420, 29 * 420, 1],
      [420, 29 * 420, 0],
    ])
  })

  test('has labels of rows at the left of their cells, other texts in the middle', () => {
    const [page] = set({ ...table, rows: [[{ text: '甲', role: 'label' }, { text: '1' }]] })
    const [label, value] = page?.cells.map(({ lines }) => lines[0]) ?? []
    expect(label?.runs[0]?.x).toEqual([60])
    expect(value?.runs[0]).toMatchObject({ x: [4422 + 2211 - 52], isLatin: true })
    expect(label?.baseline).toBe((480 - 240) / 2 + 192)
  })
})
