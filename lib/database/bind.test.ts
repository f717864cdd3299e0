import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { bind } from './bind.ts'
import { scratchDatabase } from './test-support/scratch-database.ts'

const kept = [null, '', '甲', '𠮷', 'a\nb', '{"a":1}', 0, -1, 1, 2 ** 53 - 1, -(2 ** 53 - 1)]

test.each(kept)('%j is bound as it is', (value) => {
  expect(bind(value)).toBe(value)
})

test('what is bound comes back as it was', async () => {
  const database = await scratchDatabase()
  for (const value of kept) {
    const { rows } = await sql<{ value: unknown }>`select ${value} as value`.execute(database)
    expect(rows).toEqual([{ value }])
  }
})

const refused: readonly (readonly [name: string, value: unknown])[] = [
  ['a boolean', true],
  ['undefined', undefined],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a fraction', 0.5],
  ['2^53', 2 ** 53],
  ['a bigint', 1n],
  ['an array', []],
  ['an object', { text: '三' }],
  ['a date', new Date(0)],
  ['bytes', new Uint8Array(2)],
  ['U+0000', 'a\0b'],
  ['a lone surrogate', 'a\ud842'],
]

test.each(refused)('%s is refused, and the program lives', async (_, value) => {
  expect(() => bind(value)).toThrow(TypeError)
  const database = await scratchDatabase()
  await expect(sql`select ${value} as value`.execute(database)).rejects.toThrow('cannot bind')
})
