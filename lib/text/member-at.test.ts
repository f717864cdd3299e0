import { expect, test } from 'vitest'
import { memberAt } from './member-at.ts'

test('a member is what stands at its place', () => {
  expect(memberAt(['甲', '乙'], 1)).toBe('乙')
  expect(memberAt([0, 1], 0)).toBe(0)
})

test.each([-1, 2])('a list of two has no member %i', (place) => {
  expect(() => memberAt(['甲', '乙'], place)).toThrow(`a list of 2 has no member ${place}`)
})
