import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeParagraphs } from './merge-paragraphs.ts'

describe('mergeParagraphs', () => {
  test.each([
    ['different paragraphs', '甲\n乙\n丙', '甲1\n乙\n丙', '甲\n乙\n丙1', '甲1\n乙\n丙1'],
    ['neighbouring paragraphs', '甲\n乙', '甲1\n乙', '甲\n乙1', '甲1\n乙1'],
    ['an addition before a changed paragraph', '甲\n乙', '甲\n新\n乙', '甲\n乙1', '甲\n新\n乙1'],
    ['an addition after a changed paragraph', '甲\n乙', '甲1\n乙', '甲\n新\n乙', '甲1\n新\n乙'],
    ['a removal and a change elsewhere', '甲\n乙\n丙', '乙\n丙', '甲\n乙\n丙1', '乙\n丙1'],
    [
      'a paragraph among several changed ones',
      '甲\n乙\n丙',
      '甲1\n乙1\n丙',
      '甲\n乙\n丙1',
      '甲1\n乙1\n丙1',
    ],
    ['the same edit twice', '甲\n乙', '甲1\n乙', '甲1\n乙', '甲1\n乙'],
    ['the same edit, and one more', '甲\n乙\n丙', '甲1\n乙\n丙', '甲1\n乙\n丙1', '甲1\n乙\n丙1'],
    ['a text emptied on one side only', '甲', '', '甲', ''],
  ])('%s are merged', (_, base, mine, theirs, merged) => {
    expect(mergeParagraphs(base, mine, theirs)).toBe(merged)
    expect(mergeParagraphs(base, theirs, mine)).toBe(merged)
  })

  test.each([
    ['one paragraph changed in two ways', '甲\n乙', '甲1\n乙', '甲2\n乙'],
    ['a changed paragraph that the other removed', '甲\n乙', '甲1\n乙', '乙'],
    ['two additions at one place', '甲', '甲\n一', '甲\n二'],
    ['an addition inside a stretch the other replaced', '甲\n乙', '甲\n新\n乙', '全部重写'],
    ['two first texts', '', '甲', '乙'],
    [
      'a paragraph emptied on one side and removed on the other',
      '一\n甲\n丁',
      '一\n\n丁',
      '一\n丁',
    ],
  ])('%s are left to a person', (_, base, mine, theirs) => {
    expect(mergeParagraphs(base, mine, theirs)).toBeUndefined()
    expect(mergeParagraphs(base, theirs, mine)).toBeUndefined()
  })

  test('texts of thousands of differing paragraphs are left to a person', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, at) => word + at).join('\n')
    expect(mergeParagraphs(many('甲'), many('乙'), many('甲'))).toBeUndefined()
    expect(mergeParagraphs(many('甲'), many('甲'), many('乙'))).toBeUndefined()
  })

  const paragraphs = fc
    .array(fc.constantFrom('甲', '乙', '丙', '', '丁'))
    .map((all) => all.join('\n'))

  test('law: an edit on one side only is that edit', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (base, next) => {
        expect(mergeParagraphs(base, next, base)).toBe(next)
        expect(mergeParagraphs(base, base, next)).toBe(next)
        expect(mergeParagraphs(base, next, next)).toBe(next)
      }),
    )
  })

  test('law: the sides may be swapped', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, paragraphs, (base, mine, theirs) => {
        const merged = mergeParagraphs(base, mine, theirs)
        expect(mergeParagraphs(base, theirs, mine)).toBe(merged)
      }),
    )
  })

  test('law: edits of separate paragraphs are all kept', () => {
    const edits = fc.array(fc.constantFrom('keep', 'mine', 'theirs', 'cut'), { minLength: 1 })
    fc.assert(
      fc.property(edits, (whose) => {
        const side = (who: string) =>
          whose.flatMap((owner, at) => {
            if (owner === 'cut') return who === 'mine' ? [] : [`段${at}`]
            return [owner === who ? `段${at}改` : `段${at}`]
          })
        const base = whose.map((_, at) => `段${at}`).join('\n')
        const merged = whose.flatMap((owner, at) => {
          if (owner === 'cut') return []
          return [owner === 'keep' ? `段${at}` : `段${at}改`]
        })
        const [mine, theirs] = [side('mine'), side('theirs')]
        if (mine.length === 0) return
        expect(mergeParagraphs(base, mine.join('\n'), theirs.join('\n'))).toBe(merged.join('\n'))
      }),
    )
  })
})
