import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphsOf, sentencesOf } from './sentences.ts'

describe('sentences', () => {
  test('end at 。！？； and at a line break, and keep their mark', () => {
    expect(sentencesOf('公开20条。受理0件；\n\n无争议').map(({ text }) => text)).toEqual([
      '公开20条。',
      '受理0件；',
      '无争议',
    ])
  })

  test('keep the quotation mark that closes them', () => {
    expect(sentencesOf('他说：“公开。”然后。').map(({ text }) => text)).toEqual([
      '他说：“公开。”',
      '然后。',
    ])
  })

  test('law: every piece stands where it says', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '。', '；', '”', '\n', ' ', '1') })
    fc.assert(
      fc.property(text, (any) => {
        for (const { text: piece, start } of [...sentencesOf(any), ...paragraphsOf(any)])
          expect(any.startsWith(piece, start)).toBe(true)
      }),
    )
  })
})

test('paragraphs are the lines that hold something', () => {
  expect(paragraphsOf('甲\n \n\n乙')).toEqual([
    { text: '甲', start: 0 },
    { text: '乙', start: 5 },
  ])
})
