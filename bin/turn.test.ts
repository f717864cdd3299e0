import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { inTurn } from './turn.mjs'

function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'turn-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const said: string[] = []
  return {
    folder,
    said,
    lock: join(folder, '.cache', 'in-turn'),
    say: (line: string) => said.push(line),
  }
}

function left(lock: string, holder: number | string, minutesAgo = 0) {
  mkdirSync(join(lock, '..'), { recursive: true })
  writeFileSync(lock, String(holder))
  const then = Date.now() / 1000 - minutesAgo * 60
  utimesSync(lock, then, then)
}

test('two that come at once work one after the other, and the second says that it waits', async () => {
  const { folder, said, say, lock } = scratch()
  const order: string[] = []
  const work = (name: string) => async () => {
    order.push(`${name} begins`)
    await new Promise((resolve) => setImmediate(resolve))
    order.push(`${name} ends`)
  }
  await Promise.all([inTurn(folder, say, work('one')), inTurn(folder, say, work('other'))])
  expect(order).toEqual(['one begins', 'one ends', 'other begins', 'other ends'])
  expect(said).toHaveLength(1)
  expect(existsSync(lock)).toBe(false)
})

test('work that fails lets the next one work', async () => {
  const { folder, say } = scratch()
  const fail = async () => Promise.reject(new Error('failed'))
  await expect(inTurn(folder, say, fail)).rejects.toThrow('failed')
  expect(await inTurn(folder, say, async () => 'worked')).toBe('worked')
})

test.each<[string, (lock: string) => void]>([
  ['a program that is gone', (lock) => left(lock, spawnSync(process.execPath, ['-v']).pid)],
  ['a program that took an hour', (lock) => left(lock, process.pid, 60)],
])('the lock of %s does not count', async (_, leave) => {
  const { folder, lock, say } = scratch()
  leave(lock)
  expect(await inTurn(folder, say, async () => 'worked')).toBe('worked')
})
