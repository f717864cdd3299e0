import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from './block.ts'
import { pageChanges } from './page-changes.ts'
import { findPassage, partOfBlock } from './passage.ts'

function page(lines: readonly string[], cell = '6'): readonly Block[] {
  return [
    { kind: 'title', text: '报告', ref: 'title' },
    { kind: 'heading', level: 1, text: '一、情况', ref: 'overview' },
    ...lines.map((text, at): Block => ({ kind: 'paragraph', text, ref: `overview:${at}` })),
    {
      kind: 'table',
      widths: [1, 1],
      headerRows: 0,
      rows: [
        [
          { text: '本年新收', role: 'label' },
          { text: cell, role: 'value', ref: 'requests.a.b' },
        ],
      ],
    },
    { kind: 'paragraph', text: '没有出处。' },
  ]
}

const before = page(['收到申请6件。', '培训一次。'])

describe('between two pages', () => {
  test('a word that changed stands where it is now', () => {
    expect(pageChanges(before, page(['收到申请7件。', '培训一次。']))).toEqual([
      {
        kind: 'text',
        part: 'overview',
        before: '6',
        after: '7',
        passages: [{ block: 2, from: 4, to: 5 }],
      },
    ])
  })

  test('words that went leave a place without width', () => {
    const [change] = pageChanges(before, page(['收到申请。', '培训一次。']))
    expect(change).toMatchObject({
      before: '6件',
      after: '',
      passages: [{ block: 2, from: 4, to: 4 }],
    })
  })

  test('two new paragraphs are one change with two passages', () => {
    const [change, ...others] = pageChanges(
      before,
      page(['收到申请6件。', '甲段。', '乙段。', '培训一次。']),
    )
    expect(others).toEqual([])
    expect(change).toMatchObject({
      after: '甲段。\n乙段。',
      passages: [
        { block: 3, from: 0, to: 3 },
        { block: 4, from: 0, to: 3 },
      ],
    })
  })

  test('a paragraph that went at the end leaves its place at the end', () => {
    const [change] = pageChanges(before, page(['收到申请6件。']))
    expect(change).toMatchObject({ before: '培训一次。', after: '' })
  })

  test('a part that went altogether has no place', () => {
    const gone = pageChanges(before, before.slice(4))
    expect(gone.map((change) => change.kind === 'text' && change.passages)).toEqual([[], []])
  })

  test('cells tell both texts and come in their place', () => {
    expect(pageChanges(before, page(['收到申请7件。', '培训一次。'], '8'))).toMatchObject([
      { kind: 'text' },
      { kind: 'cell', cell: 'requests.a.b', before: '6', after: '8' },
    ])
  })

  test('a cell that the older form does not have is no change', () => {
    expect(pageChanges(before.slice(0, 4), before).filter(({ kind }) => kind === 'cell')).toEqual(
      [],
    )
  })
})

test('what a change says now is what stands in its passages', () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '1') }), {
    maxLength: 4,
  })
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const now = page(other)
      for (const change of pageChanges(page(one), now)) {
        if (change.kind !== 'text') continue
        const texts = change.passages.map(({ block, from, to }) => {
          const found = now[block]
          return found && found.kind !== 'table' ? found.text.slice(from, to) : '?'
        })
        expect(texts.join('')).toBe(change.after.replaceAll('\n', ''))
      }
    }),
    { numRuns: 200 },
  )
})

describe('a passage is found', () => {
  test.each([
    ['by its words', '一次', 'overview', { block: 3, from: 2, to: 4 }],
    ['not in another part', '一次', 'title', undefined],
    ['not where it is gone', '两次', 'overview', undefined],
    ['not without words', '', 'overview', undefined],
  ])('%s', (_, quote, part, expected) => {
    expect(findPassage(before, quote, (block) => partOfBlock(block) === part)).toEqual(expected)
  })

  test('anywhere', () => {
    expect(findPassage(before, '出处')).toEqual({ block: 5, from: 2, to: 4 })
  })
})
