import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, unfolded } from './fold.ts'

describe('a folded text', () => {
  test.each([
    ['收到 ６ 件', '收到6件'],
    ['ＡＢｃ（１）', 'ABc（1）'],
    ['(一) 主动公开', '（一）主动公开'],
    ['100％，1．5', '100%，1.5'],
    ['一行\n　二行', '一行\n二行'],
    ['没有什么可折', '没有什么可折'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  test('gives back the words of the original, spaces and widths as they stood', () => {
    const folded = fold('本年 收到 １２ 件，上年 ３ 件')
    const at = folded.text.indexOf('12件')
    expect(unfolded(folded, at, at + 3)).toBe('１２ 件')
    expect(unfolded(folded, 0, folded.text.length)).toBe('本年 收到 １２ 件，上年 ３ 件')
    expect(unfolded(folded, 3, 3)).toBe('')
    expect(unfolded(fold('收到6件'), 2, 4)).toBe('6件')
  })

  test('folds again to the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'一 ２(，\n　a９)') }), (text) => {
        const once = fold(text)
        expect(fold(once.text).text).toBe(once.text)
        expect(fold(unfolded(once, 0, once.text.length)).text).toBe(once.text)
      }),
    )
  })
})
