import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overview } from '#templates/annual-report-2021/overview.ts'
import { aspectOf, joinSections, splitSections, titleOfHead, withBody } from './sections.ts'

const aspects = overview.aspects ?? []
const split = (text: string) => splitSections(text, aspects)

describe('splitSections', () => {
  test('a text without heads is one section', () => {
    expect(split('全年工作平稳。\n没有申请。')).toEqual([
      { head: '', glue: '', body: '全年工作平稳。\n没有申请。' },
    ])
    expect(split('')).toEqual([])
  })

  test('a head stands on a line of its own, runs in, or is only a numeral', () => {
    expect(
      split(
        '开头。\n（一）主动公开\n公开了。\n（二）依申请公开。没有。\n（三）清理文件，更新目录。\n续',
      ),
    ).toEqual([
      { head: '', glue: '', body: '开头。' },
      { head: '（一）主动公开', glue: '\n', body: '公开了。' },
      { head: '（二）依申请公开。', glue: '', body: '没有。' },
      { head: '（三）', glue: '', body: '清理文件，更新目录。\n续' },
    ])
  })

  test('a head at the end has no body, and an empty line under it is kept', () => {
    expect(split('（一）主动公开')).toEqual([{ head: '（一）主动公开', glue: '', body: '' }])
    expect(split('（一）主动公开\n')).toEqual([{ head: '（一）主动公开', glue: '\n', body: '' }])
  })

  test('1. is a head only where no （一） stands and one of them names an aspect', () => {
    expect(split('1.主动公开情况\n甲\n2.其他工作\n乙').map(({ head }) => head)).toEqual([
      '1.主动公开情况',
      '2.其他工作',
    ])
    expect(split('1.学习文件\n2.开会')).toHaveLength(1)
    expect(split('（一）主动公开\n1.主动公开目录\n2.清单')).toHaveLength(1)
    expect(split('1.主动公开\n1.5万元')).toHaveLength(1)
  })

  test('joining gives back any text', () => {
    const piece = fc.constantFrom(
      '（一）',
      '(二)',
      '1.',
      '2、',
      '主动公开',
      '监督保障情况',
      '。',
      '：',
      '，',
      '\n',
      ' ',
      '\r',
      '全年公开信息十条',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (any) => joinSections(split(any)) === any),
      { numRuns: 2000 },
    )
  })
})

describe('aspectOf', () => {
  test.each([
    ['（一）主动公开', 'proactiveDisclosure'],
    ['（一）主动公开政府信息情况', 'proactiveDisclosure'],
    ['（二）依申请公开办理情况。', 'disclosureOnRequest'],
    ['3.政府信息管理方面', 'informationManagement'],
    ['(四) 平台建设情况', 'platform'],
    ['（五）监督保障：', 'oversight'],
    ['（六）其他', undefined],
    ['（七）', undefined],
  ])('%s', (head, id) => {
    expect(aspectOf(head, aspects)?.id).toBe(id)
  })

  test('of two titles in a head the longer one counts', () => {
    const [first] = aspects
    if (!first) throw new Error('no aspect')
    const longer = { ...first, id: 'longer', title: '主动公开目录' }
    expect(aspectOf('（一）主动公开目录编制', [first, longer])?.id).toBe('longer')
  })

  test('the title of a head has no numeral and no stop', () => {
    expect(titleOfHead('（十一）监督保障。')).toBe('监督保障')
    expect(titleOfHead('2．平台建设：')).toBe('平台建设')
  })
})

describe('withBody', () => {
  test('text under a bare head goes on the next line', () => {
    const bare = { head: '（一）主动公开', glue: '', body: '' } as const
    expect(joinSections([withBody(bare, '甲')])).toBe('（一）主动公开\n甲')
  })

  test('text after a run-in head stays in its line', () => {
    const [runIn] = split('（一）主动公开。甲')
    if (!runIn) throw new Error('no section')
    expect(joinSections([withBody(runIn, '乙')])).toBe('（一）主动公开。乙')
  })

  test('an emptied body leaves no empty line', () => {
    const [first] = split('（一）主动公开\n甲')
    if (!first) throw new Error('no section')
    expect(joinSections([withBody(first, '')])).toBe('（一）主动公开')
  })
})
