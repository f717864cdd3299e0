import { describe, expect, test } from 'vitest'
import { overview } from '#templates/annual-report-2021/overview.ts'
import {
  appendToAspect,
  headFor,
  insertAspect,
  insertSection,
  moveSection,
  removeSection,
  restyle,
  withTitle,
} from './section-edits.ts'
import { joinSections, splitSections } from './sections.ts'

const aspects = overview.aspects ?? []
const general = { aspects, subheads: { numbering: '（一）', ending: '' } } as const
const split = (text: string) => splitSections(text, aspects)
const aspect = (id: string) => {
  const found = aspects.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('headFor', () => {
  test.each([
    ['（一）', '', '（二）主动公开'],
    ['（一）', '情况', '（二）主动公开情况'],
    ['1.', '方面', '2.主动公开方面'],
  ] as const)('%s with %s', (numbering, ending, head) => {
    expect(headFor('主动公开', 2, { numbering, ending })).toBe(head)
  })

  test('an ending is not doubled', () => {
    expect(headFor('公开情况', 1, { numbering: '1.', ending: '情况' })).toBe('1.公开情况')
  })
})

describe('insertAspect', () => {
  const insert = (text: string, id: string) =>
    joinSections(insertAspect(split(text), { aspect: aspect(id), body: '正文' }, general))

  test('into an empty text', () => {
    expect(insert('', 'platform')).toBe('（一）政府信息公开平台建设\n正文')
  })

  test('between its neighbours, and the numerals follow', () => {
    expect(insert('（一）主动公开\n甲\n（二）监督保障\n乙', 'disclosureOnRequest')).toBe(
      '（一）主动公开\n甲\n（二）依申请公开\n正文\n（三）监督保障\n乙',
    )
  })

  test('before the first later aspect, behind the opening', () => {
    expect(insert('开头\n（一）监督保障\n乙', 'proactiveDisclosure')).toBe(
      '开头\n（一）主动公开\n正文\n（二）监督保障\n乙',
    )
  })

  test('behind a text without aspects', () => {
    expect(insert('开头', 'oversight')).toBe('开头\n（一）监督保障\n正文')
  })
})

describe('insertSection', () => {
  test('counts on in the custom of the heads that stand there', () => {
    const added = {
      title: '特色工作',
      body: '',
      subheads: { numbering: '（一）', ending: '' },
    } as const
    expect(joinSections(insertSection(split('1.主动公开\n甲'), 1, added))).toBe(
      '1.主动公开\n甲\n2.特色工作',
    )
    expect(joinSections(insertSection(split('（一）主动公开'), 1, added))).toBe(
      '（一）主动公开\n（二）特色工作',
    )
  })
})

describe('moving and removing', () => {
  const text = '开头\n（一）主动公开\n甲\n（二）监督保障。乙'

  test('numerals follow the new order', () => {
    expect(joinSections(moveSection(split(text), 1, 2))).toBe(
      '开头\n（一）监督保障。乙\n（二）主动公开\n甲',
    )
    expect(joinSections(moveSection(split('1、主动公开\n甲\n2、监督保障\n乙'), 1, 0))).toBe(
      '1、监督保障\n乙\n2、主动公开\n甲',
    )
  })

  test('a move beyond the ends changes nothing', () => {
    expect(joinSections(moveSection(split(text), 2, 3))).toBe(text)
    expect(joinSections(moveSection(split(text), 9, 0))).toBe(text)
  })

  test('a removed section leaves no gap', () => {
    expect(joinSections(removeSection(split(text), 1))).toBe('开头\n（一）监督保障。乙')
  })
})

describe('withTitle', () => {
  test.each([
    ['（一）主动公开\n甲', '公开情况', '（一）公开情况\n甲'],
    ['（一）主动公开。甲', ' 公开情况 ', '（一）公开情况。甲'],
    ['1.主动公开\n甲', '公开', '1.公开\n甲'],
    ['（一）主动公开\n甲', '', '（一）甲'],
    ['（一）甲乙，丙', '公开', '（一）公开\n甲乙，丙'],
  ])('%j becomes %s', (text, title, after) => {
    const [section] = split(text)
    if (!section) throw new Error('no section')
    expect(joinSections([withTitle(section, title)])).toBe(after)
  })
})

describe('restyle', () => {
  test('rewrites the heads that only name an aspect', () => {
    const text = '开头\n（一）主动公开\n甲\n（二）本街道的特色工作\n乙\n（三）监督保障情况。丙'
    const style = { aspects, subheads: { numbering: '（一）', ending: '方面' } } as const
    expect(joinSections(restyle(split(text), style))).toBe(
      '开头\n（一）主动公开方面\n甲\n（二）本街道的特色工作\n乙\n（三）监督保障方面。丙',
    )
  })

  test('changes the numerals of all heads together', () => {
    const style = { aspects, subheads: { numbering: '1.', ending: '' } } as const
    expect(joinSections(restyle(split('（一）主动公开\n甲\n（二）特色工作\n乙'), style))).toBe(
      '1.主动公开\n甲\n2.特色工作\n乙',
    )
  })
})

describe('appendToAspect', () => {
  const append = (text: string) =>
    appendToAspect(text, { aspect: aspect('disclosureOnRequest'), sentence: '收到0件。' }, general)

  test('adds the section where it is missing', () => {
    expect(append('')).toBe('（一）依申请公开\n收到0件。')
  })

  test('goes behind what stands there', () => {
    expect(append('（一）依申请公开\n渠道畅通。\n（二）监督保障')).toBe(
      '（一）依申请公开\n渠道畅通。收到0件。\n（二）监督保障',
    )
    expect(append('（一）依申请公开')).toBe('（一）依申请公开\n收到0件。')
  })
})
