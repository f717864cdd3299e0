import { describe, expect, test } from 'vitest'
import { country } from './country.ts'
import { fullNames } from './full-names.ts'
import { placesAbove } from './places.ts'
import { placesIn } from './places-in.ts'

const found = (text: string) =>
  placesIn(country(), text).map(({ start, end, places }) => [
    text.slice(start, end),
    places.map(({ code }) => code).join(' '),
  ])

describe('places in a text', () => {
  test.each([
    [
      '浙江省杭州市西湖区和宁波市鄞州区',
      [
        ['浙江省杭州市西湖区', '330106'],
        ['宁波市鄞州区', '330212'],
      ],
    ],
    ['按照朝阳区委要求', [['朝阳区', '110105 220104']]],
    ['长春市朝阳区', [['长春市朝阳区', '220104']]],
    ['阿坝州松潘县', [['阿坝州松潘县', '513224']]],
    [
      '宁波市西湖区',
      [
        ['宁波市', '3302'],
        ['西湖区', '330106 360103'],
      ],
    ],
    ['没有地名，也没有别的。', []],
    ['', []],
  ])('%s', (text, expected) => {
    const first = found(text).map(([name, codes = '']) => [name, codes])
    expect(first).toEqual(expected)
  })

  test('the longest name at a place counts', () => {
    expect(found('川沙新镇')).toEqual([['川沙新镇', '310115103']])
  })
})

describe('the levels of a place', () => {
  test('a town of a city without districts lies in the city', () => {
    const [town] = placesIn(country(), '东莞市石龙镇').flatMap(({ places }) => places)
    expect(town && placesAbove(country(), town).map(({ name }) => name)).toEqual([
      '东莞市',
      '广东省',
    ])
  })

  test.each([
    ['北苑街道', 5],
    ['粤海街道', 1],
    ['柳塘无此街道', 0],
  ])('%s may be so many places', (name, count) => {
    expect(fullNames(country(), name).length).toBe(count)
  })

  test.each([
    ['粤海街道', '广东省深圳市南山区粤海街道'],
    ['石龙县', undefined],
    ['那大镇', '海南省儋州市那大镇'],
    ['仙桃市', '湖北省仙桃市'],
    ['江苏省', '江苏省'],
  ])('%s in full', (name, full) => {
    expect(fullNames(country(), name)[0]).toBe(full)
  })
})
