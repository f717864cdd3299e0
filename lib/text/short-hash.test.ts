import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortHash } from './short-hash.ts'

test('equal texts have equal keys, of letters and digits', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(shortHash(text)).toBe(shortHash(`${text}`))
      expect(shortHash(text)).toMatch(/^[a-z0-9]{1,11}$/)
    }),
  )
})

test('texts that differ in one character have different keys', () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `requests.received.total ${index}`)
  expect(new Set(texts.map(shortHash)).size).toBe(texts.length)
})

test('a key is the same tomorrow: answers are kept under it', () => {
  expect(shortHash('requests.received.total 6 5')).toBe('2b6qzbph2u2')
})
