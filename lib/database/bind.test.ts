import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { bind } from './bind.ts'
import { onEachDatabase } from './test-support/scratch-database.ts'

const kept = [null, '', '甲', '𠮷', 'a\nb', '{"a":1}', 0, -1, 1, 2 ** 53 - 1, -(2 ** 53 - 1)]

test.each(kept)('%j is bound as it is', (value) => {
  expect(bind(value)).toBe(value)
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

test.each(refused)('%s is refused', (_, value) => {
  expect(() => bind(value)).toThrow(TypeError)
})

onEachDatabase('what is bound', (scratch) => {
  test('comes back as it was', async () => {
    const database = await scratch.database()
    for (const value of kept) {
      const type = sql.raw(typeof value === 'number' ? 'bigint' : 'text')
      const query = sql<{ value: unknown }>`select cast(${value} as ${type}) as value`
      expect((await query.execute(database)).rows).toEqual([{ value }])
    }
  })

  test('is counted in numbers', async () => {
    const database = await scratch.database()
    const count = database.selectFrom('reports').select(({ fn }) => fn.countAll().as('count'))
    expect(await count.execute()).toEqual([{ count: 0 }])
  })

  // A boolean does no harm to PostgreSQL: it is not taken for a number.
  const harmful = refused.filter(([, value]) => scratch.engine === 'SQLite' || value !== true)
  test.each(harmful)('is refused where it is %s, and the program lives', async (_, value) => {
    const database = await scratch.database()
    await expect(sql`select ${value} as value`.execute(database)).rejects.toThrow('cannot bind')
  })
})
