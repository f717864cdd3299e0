import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { country } from './country.ts'
import { homesOf } from './homes-of.ts'
import { placesIn } from './places-in.ts'
import { sliceOf } from './slice-of.ts'

const words = [
  '浙江省',
  '杭州市',
  '西湖区',
  '按照',
  '朝阳区',
  '长春市',
  '人民政府',
  '石柱县',
  '北苑街道',
  '，',
  '和',
  '城关镇',
  '合肥',
  '高新区',
  '江苏',
  '宿迁市',
]
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((all) => all.join(''))

describe('a slice of the country', () => {
  test('answers as the whole about its texts', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (agency, texts) => {
        const slice = sliceOf(country(), { agency, texts })
        expect(homesOf(slice, agency)).toEqual(homesOf(country(), agency))
        for (const one of texts) expect(placesIn(slice, one)).toEqual(placesIn(country(), one))
      }),
      { numRuns: 20 },
    )
  })

  test('knows the places around the agency', () => {
    const agency = '北京市通州区人民政府北苑街道办事处'
    const names = sliceOf(country(), { agency, texts: [] }).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['朝阳区', '中仓街道', '河北省']))
    expect(names).not.toContain('西湖区')
    expect(names.length).toBeLessThan(100)
  })

  test('of a city knows its counties, but not their towns', () => {
    const names = sliceOf(country(), { agency: '宿迁市教育局', texts: [] }).map(({ name }) => name)
    expect(names).toContain('沭阳县')
    expect(names).not.toContain('沭城街道')
  })
})
