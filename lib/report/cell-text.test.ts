import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCell, printCell } from './cell-text.ts'

describe('a count', () => {
  test.each([
    ['', null],
    ['   ', null],
    ['　', null],
    ['0', 0],
    ['12', 12],
    ['007', 7],
    [' 12 ', 12],
    ['１２', 12],
    ['12件', 12],
    ['１２ 件', 12],
    ['1,234', 1234],
    ['1，234', 1234],
    ['1,234,567件', 1_234_567],
    ['999999999999999', 999_999_999_999_999],
    ['9007199254740991', 9_007_199_254_740_991],
    ['\u200b12\ufeff', 12],
    ['\u200b', null],
  ])('%j is %s', (text, value) => {
    expect(parseCell(text, 'count')).toBe(value)
  })

  test.each([
    '三件',
    '-3',
    '1.5',
    '/',
    '—',
    '12,34',
    '1,2345',
    '12万元',
    '12 13',
    '12（其中修订2件）',
    '2①',
    '3²',
    '4₁',
    '⑩',
    '件',
    '9007199254740992',
  ])('%j stays as it was typed', (text) => {
    expect(parseCell(text, 'count')).toEqual({ text })
  })
})

describe('money', () => {
  test.each([
    ['', null],
    ['0', 0],
    ['12', 12_000_000],
    ['0.5', 500_000],
    ['0.000001', 1],
    ['3.10', 3_100_000],
    ['１２．５', 12_500_000],
    ['1,234.5万元', 1_234_500_000],
    ['1.0000000', 1_000_000],
    ['9007199254.740991', 9_007_199_254_740_991],
  ])('%j 万元 is %s 分', (text, value) => {
    expect(parseCell(text, 'money')).toBe(value)
  })

  test.each([
    '0.0000001',
    '0.5①',
    '½',
    '-1',
    '1.',
    '.5',
    '12件',
    '12元',
    '9007199254.740992',
    '9007199255',
  ])('%j stays as it was typed', (text) => {
    expect(parseCell(text, 'money')).toEqual({ text })
  })
})

describe('a printed cell', () => {
  test.each([
    [null, 'count', ''],
    [0, 'count', '0'],
    [56, 'count', '56'],
    [{ text: '三件' }, 'count', '三件'],
    [0, 'money', '0'],
    [1, 'money', '0.000001'],
    [500_000, 'money', '0.5'],
    [12_000_000, 'money', '12'],
    [1_234_500_000, 'money', '1234.5'],
  ] as const)('%j as %s is %j', (value, type, text) => {
    expect(printCell(value, type)).toBe(text)
  })

  test('law: what is printed is read as the same number, also in full width', () => {
    const types = fc.constantFrom('count' as const, 'money' as const)
    fc.assert(
      fc.property(fc.maxSafeNat(), types, (value, type) => {
        const text = printCell(value, type)
        const wide = text.replace(/[\d.]/g, (sign) =>
          String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
        )
        expect(parseCell(text, type)).toBe(value)
        expect(parseCell(wide, type)).toBe(value)
      }),
    )
  })

  test('law: no text is lost: it is a number, or blank, or itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = parseCell(text, 'count')
        if (value === null) expect(text.normalize('NFKC').trim()).toBe('')
        else if (typeof value === 'number') expect(text.normalize('NFKC')).toMatch(/\d/)
        else expect(value.text).toBe(text)
      }),
    )
  })
})
