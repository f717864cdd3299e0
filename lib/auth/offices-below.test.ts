import { expect, test } from 'vitest'
import { officesBelow } from './offices-below.ts'

const tree = [
  { id: 'district', parent: null, name: '区' },
  { id: 'north', parent: 'district', name: '北苑街道' },
  { id: 'south', parent: 'district', name: '南苑街道' },
  { id: 'lane', parent: 'north', name: '柳巷社区' },
  { id: 'elsewhere', parent: null, name: '别的区' },
]

test.each([
  ['district', ['district', 'north', 'south', 'lane']],
  ['north', ['north', 'lane']],
  ['lane', ['lane']],
  ['local', ['local']],
])('below %s', (id, below) => {
  expect(officesBelow(tree, id)).toEqual(below)
})

test('a ring ends', () => {
  const ring = [
    { id: 'a', parent: 'b', name: 'a' },
    { id: 'b', parent: 'a', name: 'b' },
  ]
  expect(officesBelow(ring, 'a')).toEqual(['a', 'b'])
})
