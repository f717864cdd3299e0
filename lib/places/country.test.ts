import { describe, expect, test } from 'vitest'
import { country, unpacked } from './country.ts'
import { countryData } from './country-data.ts'
import { indexOf } from './places.ts'

describe('the places of the country', () => {
  test('are as many as the source says', () => {
    const lengths = countryData.flatMap(unpacked).map(({ code }) => code.length)
    const count = (length: number) => lengths.filter((one) => one === length).length
    expect([2, 4, 6, 9].map(count)).toEqual([31, 342, 2978, 41_352])
  })

  test('have a code each, in order', () => {
    const codes = country().map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.every((code) => /^(?:\d{2}|\d{4}|\d{6}|\d{9})$/.test(code))).toBe(true)
    expect(countryData.map((province) => province.slice(0, 2))).toEqual(
      countryData.map((province) => province.slice(0, 2)).sort(),
    )
  })

  test.each([
    ['110112003', '北苑街道'],
    ['500240', '石柱土家族自治县'],
    ['110105021', '南磨房地区'],
    ['441900102', '石龙镇'],
    ['460400100', '那大镇'],
    ['653125403', '莎车县第一林场（国营苗圃）'],
  ])('%s is %s', (code, name) => {
    expect(indexOf(country()).byCode.get(code)?.name).toBe(name)
  })

  test('hold no heading of the statistics, and no city twice', () => {
    const names = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])
    expect(country().filter(({ name }) => names.has(name))).toEqual([])
    expect(country().filter(({ name }) => name === '东莞市')).toHaveLength(1)
  })

  test('are opened once', () => {
    expect(country()).toBe(country())
  })
})
