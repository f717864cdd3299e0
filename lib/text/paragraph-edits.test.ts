import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphEdits, withEdits } from './paragraph-edits.ts'

test.each([
  ['甲\n乙\n丙', '甲\n丁\n丙', ['1-2:丁']],
  ['甲\n乙', '丙\n丁', ['0-1:丙', '1-2:丁']],
  ['甲\n乙', '甲\n新\n新\n乙', ['1-1:新|新']],
  ['甲\n乙\n丙', '丙', ['0-2:']],
  ['甲', '甲', []],
])('%j → %j', (before, after, expected) => {
  const edits = paragraphEdits(before, after)
  expect(edits?.map(({ from, to, lines }) => `${from}-${to}:${lines.join('|')}`)).toEqual(expected)
})

test('are none where the texts are too long to compare', () => {
  const long = (sign: string) => Array.from({ length: 2100 }, (_, at) => sign + at).join('\n')
  expect(paragraphEdits(long('甲'), long('乙'))).toBeUndefined()
})

test('law: made all, in any order, they give the other text; made none, the first', () => {
  const text = fc.array(fc.constantFrom('甲', '乙', '丙', ''), { maxLength: 6 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join('\n'), other.join('\n')]
      const edits = paragraphEdits(before, after) ?? []
      expect(withEdits(before, [...edits].reverse())).toBe(after)
      expect(withEdits(before, [])).toBe(before)
    }),
  )
})
