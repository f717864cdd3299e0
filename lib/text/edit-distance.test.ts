import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['保守价格秘密法', '保守国家秘密法', 2],
  ['政务信息公开条例', '政府信息公开条例', 1],
  ['政府信息公条例', '政府信息公开条例', 1],
  ['相同', '相同', 0],
  ['', '法', 1],
  ['公开', '', 2],
])('from %s to %s it is %i', (left, right, distance) => {
  expect(editDistance(left, right, 5)).toBe(distance)
})

test('above the limit it says only that', () => {
  expect(editDistance('完全不同的名称', '另外一个', 2)).toBe(3)
  expect(editDistance('甲乙丙', '丁戊己', 2)).toBe(3)
})

test('is the same both ways, and 0 only for equals', () => {
  const word = fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9))
      expect(editDistance(one, other, 9) === 0).toBe(one === other)
    }),
  )
})
