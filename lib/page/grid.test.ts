import { expect, test } from 'vitest'
import { gridWidth, placeCells } from './grid.ts'

test('cells stand beside what reaches down from the rows above', () => {
  const placed = placeCells([
    [
      { text: 'a', rowspan: 2 },
      { text: 'b', colspan: 2 },
    ],
    [{ text: 'c' }, { text: 'd' }],
  ])
  expect(placed.map(({ cell, ...place }) => [cell.text, ...Object.values(place)])).toEqual([
    ['a', 0, 2, 0, 1],
    ['b', 0, 1, 1, 3],
    ['c', 1, 2, 1, 2],
    ['d', 1, 2, 2, 3],
  ])
  expect(gridWidth(placed)).toBe(3)
})

test('a span ends with the table, and is at least one', () => {
  const [cell] = placeCells([[{ text: 'a', rowspan: 5, colspan: 0 }]])
  expect(cell).toMatchObject({ top: 0, bottom: 1, left: 0, right: 1 })
})
