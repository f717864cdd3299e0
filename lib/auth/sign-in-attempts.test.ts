import { expect, test } from 'vitest'
import { onEachDatabase } from '#lib/database/test-support/scratch-database.ts'
import { delayAfter } from './delay-after.ts'
import { forgiveAttempt, openAccount, takeAttempt } from './sign-in-attempts.ts'

test.each([
  [4, 0],
  [5, 30],
  [6, 60],
  [7, 120],
  [12, 3600],
  [500, 3600],
])('the %d. failure costs %d seconds', (failures, seconds) => {
  expect(delayAfter(failures, { free: 5, longest: 3600 })).toBe(seconds)
})

const start = Date.parse('2026-01-05T09:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1000)

onEachDatabase('attempts to sign in', (scratch) => {
  const from = (username: string, address = '10.0.0.1') => ({ username, address })

  test('of two hundred at once on one account, five are let through', async () => {
    const database = await scratch.database()
    const all = await Promise.all(
      Array.from({ length: 200 }, (_, n) => takeAttempt(database, from('a', `10.0.0.${n}`), at(0))),
    )
    expect(all.filter(({ kind }) => kind === 'granted')).toHaveLength(5)
    expect(all[199]).toMatchObject({ kind: 'wait' })
  })

  test('the wait grows, ends, and is forgotten when somebody signs in', async () => {
    const database = await scratch.database()
    for (let n = 0; n < 5; n++) await takeAttempt(database, from('a'), at(n))
    expect(await takeAttempt(database, from('a'), at(5))).toEqual({ kind: 'wait', seconds: 29 })
    expect(await takeAttempt(database, from('a'), at(35))).toEqual({ kind: 'granted' })
    expect(await takeAttempt(database, from('a'), at(36))).toEqual({ kind: 'wait', seconds: 59 })
    await forgiveAttempt(database, from('a'))
    expect(await takeAttempt(database, from('a'), at(37))).toEqual({ kind: 'granted' })
  })

  test('one address that tries many accounts waits; other addresses and accounts do not', async () => {
    const database = await scratch.database()
    for (let n = 0; n < 20; n++) await takeAttempt(database, from(`u${n}`), at(n))
    expect(await takeAttempt(database, from('a'), at(20))).toMatchObject({ kind: 'wait' })
    expect(await takeAttempt(database, from('a', '10.0.0.2'), at(20))).toEqual({ kind: 'granted' })
    expect(await takeAttempt(database, from('a'), at(2 * 60 * 60))).toEqual({ kind: 'granted' })
  })

  test('forty colleagues behind one address all get in', async () => {
    const database = await scratch.database()
    for (let n = 0; n < 40; n++) {
      expect(await takeAttempt(database, from(`u${n}`), at(n))).toEqual({ kind: 'granted' })
      await forgiveAttempt(database, from(`u${n}`))
    }
  })

  test('after a hundred failures only an administrator opens the account', async () => {
    const database = await scratch.database()
    const day = 24 * 60 * 60
    for (let n = 0; n < 100; n++)
      expect(await takeAttempt(database, from('a'), at(n * day))).toEqual({ kind: 'granted' })
    expect(await takeAttempt(database, from('a'), at(101 * day))).toEqual({ kind: 'closed' })
    await openAccount(database, 'a')
    expect(await takeAttempt(database, from('a'), at(101 * day))).toEqual({ kind: 'granted' })
  })
})
