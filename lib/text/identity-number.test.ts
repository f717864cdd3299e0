import { expect, test } from 'vitest'
import { isIdentityNumber } from './identity-number.ts'

test.each([
  ['11010519491231002X', true],
  ['11010519491231002x', true],
  ['110105194912310021', false],
  ['110105194913310028', false],
  ['010105194912310028', false],
  ['1101051949123100', false],
])('%s: %s', (text, is) => {
  expect(isIdentityNumber(text)).toBe(is)
})
