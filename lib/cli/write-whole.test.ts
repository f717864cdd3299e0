import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from './write-whole.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function* torn() {
  yield Buffer.from('half of it')
  throw new Error('no space left')
}

test('a writing that breaks off leaves nothing, and what stood there as it was', async () => {
  const file = join(folder, 'a.docx')
  await expect(writeWhole(file, torn())).rejects.toThrow('no space left')
  expect(await readdir(folder)).toEqual([])
  await writeFile(file, 'last year')
  await expect(writeWhole(file, torn())).rejects.toThrow('no space left')
  expect(await readdir(folder)).toEqual(['a.docx'])
  expect(await readFile(file, 'utf8')).toBe('last year')
})

test('a file is replaced, also behind a link, and a device is written to', async () => {
  const file = join(folder, 'a.txt')
  await writeFile(file, 'last year')
  await symlink(file, join(folder, 'link'))
  await writeWhole(join(folder, 'link'), 'this year')
  expect(await readFile(file, 'utf8')).toBe('this year')
  expect((await readdir(folder)).sort()).toEqual(['a.txt', 'link'])
  await writeWhole('/dev/null', 'gone')
})
