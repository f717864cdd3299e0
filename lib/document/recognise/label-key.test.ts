import { expect, test } from 'vitest'
import { charactersInOrder, labelKey, stemKey } from './label-key.ts'

test.each([
  ['（三）不予公开', '三不予公开', '不予公开'],
  ['1．属于国家秘密', '1属于国家秘密', '属于国家秘密'],
  ['1、属于 国家\n秘密', '1属于国家秘密', '属于国家秘密'],
  ['三、本年度办理结果', '三本年度办理结果', '本年度办理结果'],
  ['3.危及“三安全一稳定”', '3危及三安全一稳定', '危及三安全一稳定'],
  ['1.5', '15', '15'],
])('%s has the key %s and the stem %s', (text, key, stem) => {
  expect([labelKey(text), stemKey(text)]).toEqual([key, stem])
})

test('the longest common run of characters in order', () => {
  expect(charactersInOrder('逾期不缴费', '逾期未按要求缴纳费用')).toBe(4)
  expect(charactersInOrder('', '总计')).toBe(0)
  expect(charactersInOrder('总计', '')).toBe(0)
})

test('what is remembered does not grow without end', () => {
  for (let at = 0; at < 5000; at++) labelKey(`标签${at}`)
  expect(labelKey('（标签）7')).toBe('标签7')
})
