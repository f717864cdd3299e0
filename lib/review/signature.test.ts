import { expect, test } from 'vitest'
import { lapseOf, shownHash } from './signature.ts'

const hash = 'ab12cd34ef56ab78cd90'.padEnd(64, '0')
const signature = { hash, revision: 3, by: 'wang', byName: '王五', at: '2024-01-12T02:32:00.000Z' }

test('a hash is shown short, in groups', () => {
  expect(shownHash(hash)).toBe('AB12 CD34 EF56 AB78')
  expect(shownHash('')).toBe('')
})

test('a signature lapses with its content, and says so', () => {
  expect(lapseOf(signature, hash)).toBeUndefined()
  expect(lapseOf(signature, 'f'.repeat(64))).toBe(
    '内容与签发时不一致（签发时 AB12 CD34 EF56 AB78，现在 FFFF FFFF FFFF FFFF），签发已失效，须重新审签。',
  )
})
