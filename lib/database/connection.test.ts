import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { database } from './connection.ts'
import { scratchFile } from './test-support/scratch-database.ts'

afterEach(() => vi.unstubAllEnvs())

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
