import { describe, expect, it } from 'vitest'
import { looksLikeValue, looksNumeric, pastedValue } from './pasted-value.ts'

describe('a pasted text as a value', () => {
  it.each<[string, 'count' | 'change' | 'money', string]>([
    ['12', 'count', '12'],
    ['１２件', 'count', '12'],
    ['1,234', 'count', '1234'],
    ['', 'count', 'blank'],
    ['无', 'count', 'nothing 0'],
    ['没有', 'money', 'nothing 0'],
    [' - ', 'count', 'nothing 0'],
    ['－', 'change', 'nothing 0'],
    ['——', 'count', 'nothing 0'],
    ['￥ -   ', 'count', 'nothing 0'],
    ['無', 'count', 'nothing 0'],
    ['／', 'count', 'nothing 0'],
    ['\\', 'count', 'nothing 0'],
    ['十二', 'count', 'numeral 12'],
    ['三件', 'count', 'numeral 3'],
    ['零', 'count', 'numeral 0'],
    ['壹拾贰', 'count', 'numeral 12'],
    ['一千二百', 'count', 'numeral 1200'],
    ['￥ 78.00', 'count', 'format 78'],
    ['¥1,234.00', 'count', 'format 1234'],
    ['78.00', 'count', 'format 78'],
    ['(3)', 'change', 'format -3'],
    ['（３）', 'change', 'format -3'],
    ['-￥3.00', 'change', 'format -3'],
    ['(3)', 'count', 'text'],
    ['3)', 'count', 'text'],
    ['78.5', 'count', 'text'],
    ['￥78.00', 'money', 'text'],
    ['78.50', 'money', '78500000'],
    ['若干', 'count', 'text'],
    ['一二', 'count', 'numeral 12'],
    ['百千', 'count', 'text'],
  ])('%j in a cell of %s is %s', (text, type, expected) => {
    const { value, reading } = pastedValue(text, { type })
    const told = value === null ? 'blank' : typeof value === 'number' ? String(value) : 'text'
    expect(reading ? `${reading.kind} ${reading.number}` : told).toBe(expected)
  })
})

it.each([
  ['12', true, true],
  ['￥ 78.00', true, true],
  ['(3)', true, true],
  ['1.2345万元', true, true],
  ['无', false, true],
  ['十二', false, true],
  ['自然人', false, false],
  ['2.重复申请', false, false],
  ['2023年', false, false],
  ['', false, false],
])('%j looks numeric: %s, like a value: %s', (text, isNumeric, isValue) => {
  expect([looksNumeric(text), looksLikeValue(text)]).toEqual([isNumeric, isValue])
})
