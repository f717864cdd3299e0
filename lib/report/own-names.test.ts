import { describe, expect, test } from 'vitest'
import { isShortFor, ownPart } from './own-names.ts'

describe('the own part of a name', () => {
  test.each([
    ['云澜市青禾区柳塘街道办事处', '柳塘街道办事处'],
    ['云澜市青禾区人民政府柳塘街道办事处', '柳塘街道办事处'],
    ['远山县石桥镇人民政府', '石桥镇人民政府'],
    ['远山县发展和改革局', '发展和改革局'],
    ['云澜市人民政府', '云澜市人民政府'],
    ['云澜市青禾区街道办事处', '云澜市青禾区街道办事处'],
    ['东湖街道办事处', '东湖街道办事处'],
  ])('of %s is %s', (agency, own) => {
    expect(ownPart({ agency })).toBe(own)
  })

  test.each([
    ['青禾区柳塘街道', '云澜市青禾区柳塘街道办事处', true],
    ['发改局', '远山县发展和改革局', true],
    ['东湖街道', '云澜市青禾区柳塘街道办事处', false],
  ])('%s is short for %s: %s', (short, name, is) => {
    expect(isShortFor(short, name)).toBe(is)
  })
})
