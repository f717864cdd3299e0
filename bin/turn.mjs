import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Longer than any install or build: a lock as old as this was left behind. */
const oldest = 15 * 60_000

/**
 * Does some work while no other program does it in this folder. Whoever has to wait says so once;
 * the lock of a program that is gone does not count.
 */
export async function inTurn(folder, say, work) {
  const file = join(folder, '.cache', 'in-turn')
  mkdirSync(join(folder, '.cache'), { recursive: true })
  for (let waits = 0; !take(file); waits++) {
    if (waits === 0) say('另一个程序正在这里安装或构建，等它完成……')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  if (!isHeld(file)) rmSync(file, { force: true })
  return false
}

function isHeld(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    if (holder > 0) process.kill(holder, 0)
    return Date.now() - statSync(file).mtimeMs < oldest
  } catch (error) {
    return error.code === 'EPERM'
  }
}
