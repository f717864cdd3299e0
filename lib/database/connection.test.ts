import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { database } from './connection.ts'
import { scratchFile } from './test-support/scratch-database.ts'

afterEach(() => vi.unstubAllEnvs())

test('DATABASE_URL takes the place of the folder', async () => {
  vi.stubEnv('DATABASE_URL', 'data/nianbao.sqlite')
  await expect(database()).rejects.toMatchObject({ kind: 'address' })
  vi.stubEnv('DATABASE_URL', 'mysql://root@127.0.0.1/nianbao')
  await expect(database()).rejects.toMatchObject({ kind: 'address' })
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:1/nianbao')
  await expect(database()).rejects.toMatchObject({ kind: 'away' })
})

test('a folder that cannot be made is told; the next call tries again, and later ones share', async () => {
  const folder = dirname(await scratchFile())
  writeFileSync(join(folder, 'file'), '')
  vi.stubEnv('DATA_DIR', join(folder, 'file', 'data'))
  await expect(database()).rejects.toMatchObject({ kind: 'unwritable' })
  vi.stubEnv('DATA_DIR', join(folder, 'new', 'data'))
  const [one, other] = await Promise.all([database(), database()])
  expect(one).toBe(other)
  expect(existsSync(join(folder, 'new', 'data', 'nianbao.sqlite'))).toBe(true)
  await one.destroy()
})
