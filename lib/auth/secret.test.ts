import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { secretIn } from './secret.ts'

async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'secret-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('a secret is made once, for its owner only, and kept', async () => {
  const folder = await scratchFolder()
  const secret = secretIn(folder)
  expect(secret).toMatch(/^[\w-]{43}$/)
  expect(secretIn(folder)).toBe(secret)
  expect((await stat(join(folder, 'auth-secret'))).mode & 0o777).toBe(0o600)
  expect(secretIn(await scratchFolder())).not.toBe(secret)
})

test('a file that holds no secret is not taken for one', async () => {
  const folder = await scratchFolder()
  await writeFile(join(folder, 'auth-secret'), '')
  expect(() => secretIn(folder)).toThrow('auth-secret')
})
