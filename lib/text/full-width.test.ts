import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullWidth } from './full-width.ts'

describe('full width', () => {
  test.each([
    ['公开(含存量)126条', '公开（含存量）126条'],
    ['及时,准确;全面:好!', '及时，准确；全面：好！'],
    ['公开及 时', '公开及时'],
    ['公开\u2003及时', '公开及时'],
    ['推进"一网通办"和"A座"', '推进“一网通办”和“A座”'],
    ['国办函[2020]109号、(2021)30号', '国办函〔2020〕109号、〔2021〕30号'],
    ['关于<办法>的', '关于〈办法〉的'],
    ['公开及时.\n准确', '公开及时。\n准确'],
    ['（以下简称《条例》)', '（以下简称《条例》）'],
    ['(以下简称《条例》）', '（以下简称《条例》）'],
  ])('%s → %s', (text, mended) => {
    expect(fullWidth(text).text).toBe(mended)
  })

  test.each([
    '1,234条，10:30，A,B两类，1.5%',
    'https://www.yunlan.gov.cn/a,b，zwgk@yunlan.gov.cn',
    '1.主动公开\n一.总体情况',
    '　　缩进，2023 年 6 件',
    '12"屏和"半截',
    '"ABC"公开"DEF"',
    '附件[2020]，（2021）30号',
  ])('%s stays', (text) => {
    expect(fullWidth(text)).toEqual({ text, changes: 0 })
  })

  test('is done after one time', () => {
    const text = fc.string({ unit: fc.constantFrom(...'公开，,。(（)） <>1a."\n') })
    fc.assert(
      fc.property(text, (drawn) => {
        const mended = fullWidth(fullWidth(fullWidth(drawn).text).text).text
        expect(fullWidth(mended).text).toBe(mended)
      }),
    )
  })
})
