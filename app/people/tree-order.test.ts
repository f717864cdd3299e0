import { expect, test } from 'vitest'
import { treeOrder } from './tree-order.ts'

const all = [
  { id: 'district', parent: null, name: '区' },
  { id: 'north', parent: 'district', name: '北苑' },
  { id: 'south', parent: 'district', name: '南苑' },
  { id: 'lane', parent: 'north', name: '柳巷' },
]

test('what is under an office follows it', () => {
  const shown = treeOrder(all, 'district').map(({ id, depth }) => `${depth} ${id}`)
  expect(shown).toEqual(['0 district', '1 north', '2 lane', '1 south'])
  expect(treeOrder(all, 'north').map(({ id }) => id)).toEqual(['north', 'lane'])
  expect(treeOrder(all, 'gone')).toEqual([])
})
