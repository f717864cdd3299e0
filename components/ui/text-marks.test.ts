import { expect, test } from 'vitest'
import { markedPieces, type TextMark } from './text-marks.ts'

const line = (start: number, end: number): TextMark => ({ start, end, look: 'line' })
const ground = (start: number, end: number): TextMark => ({ start, end, look: 'ground' })

test.each<[string, readonly TextMark[], readonly string[]]>([
  ['甲乙丙', [], ['甲乙丙:']],
  ['甲乙丙', [line(0, 3)], ['甲乙丙:line']],
  ['甲乙丙', [ground(1, 2)], ['甲:', '乙:ground', '丙:']],
  ['甲乙丙', [line(0, 3), ground(1, 2)], ['甲:line', '乙:line ground', '丙:line']],
  ['甲乙', [ground(1, 9)], ['甲:', '乙:ground']],
  ['', [ground(1, 9)], [':']],
])('%s with %j', (text, marks, expected) => {
  const pieces = markedPieces(text, marks)
  expect(pieces.map((piece) => `${piece.text}:${piece.looks.join(' ')}`)).toEqual(expected)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
})
