import { describe, expect, test } from 'vitest'
import { quantitiesIn } from './quantity.ts'

function found(text: string) {
  return quantitiesIn(text).map(({ value, measure, loose, start, end }) => ({
    value,
    measure,
    ...(loose && { loose }),
    text: text.slice(start, end),
  }))
}

describe('numbers with a measure word', () => {
  test.each([
    ['收到申请6件。', [{ value: 6, measure: '件', text: '6件' }]],
    ['收到一千二百件', [{ value: 1200, measure: '件', text: '一千二百件' }]],
    ['浏览1,234,567人次', [{ value: 1_234_567, measure: '人次', text: '1,234,567人次' }]],
    ['收费72701.2578万元', [{ value: 72_701.2578, measure: '万元', text: '72701.2578万元' }]],
    ['收费3亿元', [{ value: 3, measure: '亿元', text: '3亿元' }]],
    ['收费3万余元', [{ value: 30_000, measure: '元', loose: 'over', text: '3万余元' }]],
    ['14万余条', [{ value: 140_000, measure: '条', loose: 'over', text: '14万余条' }]],
    ['近百条', [{ value: 100, measure: '条', loose: 'under', text: '近百条' }]],
    ['约30次', [{ value: 30, measure: '次', loose: 'about', text: '约30次' }]],
    ['20多篇', [{ value: 20, measure: '篇', loose: 'over', text: '20多篇' }]],
    ['1.2万件', [{ value: 12_000, measure: '件', text: '1.2万件' }]],
    [
      '新收5件、结转两件',
      [
        { value: 5, measure: '件', text: '5件' },
        { value: 2, measure: '件', text: '两件' },
      ],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    '第6件',
    '收费3百元',
    '5-6件',
    '2023年',
    '第二十条',
    '〔2021〕30号',
    '件数',
    '百一千件',
    '20个工作日'.slice(2),
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([])
  })

  test('its digits are told apart from the words around them', () => {
    const [quantity] = quantitiesIn('约14万余条')
    expect(quantity?.digits).toEqual([1, 4])
  })
})
