import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asPattern } from './as-pattern.ts'

test('law: a pattern made of a text finds the text, and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (text, other) => {
      const whole = new RegExp(`^(?:${asPattern(text)})$`)
      expect(whole.test(text)).toBe(true)
      expect(whole.test(other)).toBe(other === text)
    }),
  )
})

test.each(['柳塘街道办事处(', '柳塘街道[筹]', '*.', 'a-b', '\\'])('%s is no mistake', (text) => {
  expect(new RegExp(`${asPattern(text)}$`).exec(`甲${text}`)?.[0]).toBe(text)
})
