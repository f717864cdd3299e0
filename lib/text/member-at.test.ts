import { expect, test } from 'vitest'
import { memberAt, memberNamed } from './member-at.ts'

test('a member is what stands at its place', () => {
  expect(memberAt(['甲', '乙'], 1)).toBe('乙')
  expect(memberAt([0, 1], 0)).toBe(0)
  expect(memberNamed({ 甲: 1, 乙: 2 }, '乙')).toBe(2)
})

test('where nothing stands there is no member', () => {
  expect(() => memberAt(['甲', '乙'], 2)).toThrow('nothing stands at 2')
  expect(() => memberAt(['甲', '乙'], -1)).toThrow('nothing stands at -1')
  expect(() => memberNamed({ 甲: 1 }, '乙')).toThrow('nothing stands at 乙')
})
