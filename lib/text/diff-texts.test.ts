import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffTexts } from './diff-texts.ts'

/** `[-removed-]{+added+}`, as people write it. */
function shown(before: string, after: string): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  return diffTexts(before, after)
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join('')
}

describe('two texts are compared', () => {
  test.each([
    ['equal ones', '全年收到申请6件。', '全年收到申请6件。', '全年收到申请6件。'],
    ['a number is one word', '收到申请16件。', '收到申请17件。', '收到申请[-16-]{+17+}件。'],
    ['a decimal is one word', '同比增长1.05%。', '同比增长1.08%。', '同比增长[-1.05-]{+1.08+}%。'],
    [
      'words come and go',
      '组织培训一次，参训31人。',
      '组织业务培训一次。',
      '组织{+业务+}培训一次[-，参训31人-]。',
    ],
    ['a paragraph comes', '甲段。\n丙段。', '甲段。\n乙段。\n丙段。', '甲段。\n{+乙段。\n+}丙段。'],
    ['a paragraph goes', '甲段。\n乙段。\n', '甲段。\n', '甲段。\n[-乙段。\n-]'],
    ['a single shared character is no island', '甲的乙', '丙的丁', '[-甲的乙-]{+丙的丁+}'],
    ['from nothing', '', '新写。', '{+新写。+}'],
    ['to nothing', '旧文。', '', '[-旧文。-]'],
    ['nothing at all', '', '', ''],
  ])('%s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
  })

  test('texts too long to compare by word are told as replaced', () => {
    const [one, other] = ['甲乙'.repeat(1100), '丙丁'.repeat(1100)]
    expect(diffTexts(one, other).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })

  test('so are texts of too many paragraphs', () => {
    const lines = (word: string) => Array.from({ length: 2100 }, (_, at) => word + at).join('\n')
    expect(diffTexts(lines('甲'), lines('乙')).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ])
  })
})

test('the pieces make up both texts, whatever they say', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '1', '2', '.', '\n', 'a') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = diffTexts(before, after)
      const side = (gone: string) =>
        pieces
          .filter(({ kind }) => kind !== gone)
          .map((piece) => piece.text)
          .join('')
      expect(side('added')).toBe(before)
      expect(side('removed')).toBe(after)
    }),
    { numRuns: 200 },
  )
})
