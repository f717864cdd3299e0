import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChanges, type Change, decide } from './change.ts'
import type { FieldValue } from './fields.ts'

const cell = 'cells.requests.received.naturalPerson'
const prose = 'narratives.overview'

describe('decide', () => {
  test.each<[string, string, FieldValue, FieldValue, FieldValue, object]>([
    ['a number nobody touched', cell, 5, 6, 5, { kind: 'written', value: 6 }],
    ['a blank cell filled in', cell, null, 0, null, { kind: 'written', value: 0 }],
    ['a cell cleared', cell, 0, null, 0, { kind: 'written', value: null }],
    ['a number that is there already', cell, 5, 6, 6, { kind: 'done' }],
    ['a number somebody else changed', cell, 5, 6, 7, { kind: 'conflict' }],
    ['a blank cell somebody else filled', cell, null, 0, 3, { kind: 'conflict' }],
    ['0 is not blank', cell, 0, 1, null, { kind: 'conflict' }],
    ['junk kept as typed', cell, { text: '三' }, 3, { text: '三' }, { kind: 'written', value: 3 }],
    ['other junk', cell, { text: '三' }, 3, { text: '四' }, { kind: 'conflict' }],
    ['a total read blank is not a derived one', cell, null, 3, { text: '' }, { kind: 'conflict' }],
    [
      'a name typed into an absent field',
      'title',
      '',
      '甲',
      null,
      { kind: 'written', value: '甲' },
    ],
    ['an emptied name', 'title', null, '甲', '', { kind: 'written', value: '甲' }],
    ['a name somebody else changed', 'title', '甲', '乙', '丙', { kind: 'conflict' }],
    [
      'prose, other paragraphs',
      prose,
      '一\n二',
      '一改\n二',
      '一\n二改',
      { kind: 'merged', value: '一改\n二改' },
    ],
    ['prose, this paragraph', prose, '一', '一甲', '一乙', { kind: 'conflict' }],
    ['prose, merged before', prose, '一\n二', '一改\n二', '一改\n二改', { kind: 'done' }],
    ['prose removed meanwhile', prose, '一', '一甲', null, { kind: 'conflict' }],
    ['a title is not prose', 'title', '一\n二', '一改\n二', '一\n二改', { kind: 'conflict' }],
    [
      'an answer',
      'answers.x',
      { kind: 'reason', text: '已核' },
      { kind: 'reason', text: '已核对' },
      { kind: 'reason', text: '已核' },
      { kind: 'written', value: { kind: 'reason', text: '已核对' } },
    ],
  ])('%s', (_, field, before, after, current, decision) => {
    expect(decide({ field, before, after }, current)).toEqual(decision)
  })

  const value = fc.constantFrom<FieldValue>(null, 0, 1, '', '甲', '甲\n乙', '乙', { text: '三' })

  test('law: a decision that was carried out is done', () => {
    fc.assert(
      fc.property(value, value, value, (before, after, current) => {
        const change = { field: prose, before, after }
        const decision = decide(change, current)
        if (decision.kind === 'written' || decision.kind === 'merged')
          expect(decide({ ...change, after: decision.value }, decision.value).kind).toBe('done')
      }),
    )
  })

  test('law: a value that differs from both sides is never written over unmerged', () => {
    fc.assert(
      fc.property(value, value, value, (before, after, current) => {
        if (decide({ field: cell, before, after }, current).kind !== 'written') return
        expect([before, null, '']).toContainEqual(current)
      }),
    )
  })
})

describe('a list of changes', () => {
  const stored = new Map<string, FieldValue>([[cell, 5]])
  const change = (id: string, before: FieldValue, after: FieldValue): Change => ({
    id,
    field: cell,
    before,
    after,
  })
  const applied = (changes: readonly Change[], known: readonly string[] = []) => {
    const { results, written, log } = applyChanges(changes, stored, new Set(known))
    return {
      became: results.map(({ kind, current }) => [kind, current]),
      written: written.get(cell),
      log: log.map(({ id, before, after }) => [id, before, after]),
    }
  }

  test.each<[string, readonly Change[], ReturnType<typeof applied>]>([
    [
      'is taken one after the other',
      [change('a', 5, 6), change('b', 6, 7)],
      {
        became: [
          ['written', 6],
          ['written', 7],
        ],
        written: 7,
        log: [
          ['a', 5, 6],
          ['b', 6, 7],
        ],
      },
    ],
    [
      'remembers what was so already, and does not write it',
      [change('a', 4, 5)],
      { became: [['done', 5]], written: undefined, log: [['a', 5, 5]] },
    ],
    [
      'neither writes nor remembers a conflict',
      [change('a', 4, 6)],
      { became: [['conflict', 5]], written: undefined, log: [] },
    ],
    [
      'takes a change that is sent twice once',
      [change('a', 5, 6), change('a', 5, 6)],
      {
        became: [
          ['written', 6],
          ['done', 6],
        ],
        written: 6,
        log: [['a', 5, 6]],
      },
    ],
  ])('%s', (_, changes, expected) => {
    expect(applied(changes)).toEqual(expected)
  })

  test('leaves what was written since alone where a change of before comes again', () => {
    expect(applied([change('a', 4, 6)], ['a'])).toEqual({
      became: [['done', 5]],
      written: undefined,
      log: [],
    })
  })

  test('finds a field that nobody has filled empty', () => {
    const { results, written } = applyChanges([change('a', null, 3)], new Map(), new Set())
    expect(results).toMatchObject([{ kind: 'written', current: 3 }])
    expect([...written]).toEqual([[cell, 3]])
  })
})
