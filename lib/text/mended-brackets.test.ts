import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bracketFaults } from './brackets.ts'
import { mendedBrackets } from './mended-brackets.ts'

describe('brackets are mended', () => {
  test.each([
    ['发布“政策问答“12期。', '发布“政策问答”12期。'],
    ['发布”政策问答”12期。', '发布“政策问答”12期。'],
    ['发布”政策问答“12期。\n“图解”3期。', '发布“政策问答”12期。\n“图解”3期。'],
    ['（国办函〔2020）109号）', '（国办函〔2020〕109号）'],
    ['国办函（2020〕109号、[2021）30号', '国办函〔2020〕109号、〔2021〕30号'],
  ])('%s → %s', (text, mended) => {
    expect(mendedBrackets(text)).toBe(mended)
    expect(bracketFaults(mended)).toEqual([])
  })

  test.each([
    '公开（含转载20条。',
    '公开）含转载（20条。',
    '“我为群众，办实事“12期。',
    '“甲“乙“丙',
    '会议指出：“一要公开。\n“二要解读。”',
    '国办函（2020）109号、[2021]30号、〔2022〕1号',
    '（2020年109号',
    '（〔2020）1号〕',
  ])('%s stays, for nobody can tell', (text) => {
    expect(mendedBrackets(text)).toBe(text)
  })

  test('and nothing else is changed, nor anything a second time', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'甲，“”（）〔〕20号\n', '〔2020）1号', '“乙“'),
    })
    fc.assert(
      fc.property(text, (drawn) => {
        const mended = mendedBrackets(drawn)
        const without = (all: string) => all.replace(/[“”（）〔〕]/g, '#')
        expect(without(mended)).toBe(without(drawn))
        expect(bracketFaults(mended).length).toBeLessThanOrEqual(bracketFaults(drawn).length)
      }),
    )
  })
})
