import { describe, expect, test } from 'vitest'
import { bracketFaults } from './brackets.ts'

/** Faults as `kind mark@place`. */
function faults(text: string): readonly string[] {
  return bracketFaults(text).map(({ kind, pair, at }) => `${kind} ${pair}@${at}`)
}

describe('brackets', () => {
  test.each([
    ['全年公开（含转载）20条', []],
    ['全年公开(含转载）20条', []],
    ['《办法（试行）》', []],
    ['“一。\n二。”', []],
    ['1）甲；2)乙；（3）丙', []],
    ['一）甲。二）乙', []],
    ['见（0999）8123456', []],
    ['（电话：（0999）8123456）', []],
    ['公开（20条', ['open （@2']],
    ['公开20条）', ['close （@5']],
    ['”甲“', ['close “@0', 'open “@2']],
    ['国办函〔2020109号', ['open 〔@3']],
    ['（甲（乙）丙）', ['nested （@2']],
    ['（甲（乙）丙', ['open （@0']],
    ['（甲\n（乙）', ['open （@0']],
    ['（甲\n（乙）丙）', []],
    ['（《甲》', ['open （@0']],
  ])('%j', (text, expected) => {
    expect(faults(text)).toEqual(expected)
  })
})
