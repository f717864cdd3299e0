import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { isNodeNewEnough } from './install.mjs'

const module = pathToFileURL(join(import.meta.dirname, 'install.mjs')).href
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** A project without packages: `npm ci` succeeds on it without a network. */
function freshClone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'install-'))
  folders.push(folder)
  manifest(folder, {})
  lock(folder, {})
  return folder
}

function manifest(folder: string, extra: object) {
  const content = { name: 'clone', version: '1.0.0', ...extra }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(content))
}

function lock(folder: string, extra: object) {
  const packages = { '': { name: 'clone', version: '1.0.0', ...extra } }
  const content = { name: 'clone', version: '1.0.0', lockfileVersion: 3, requires: true, packages }
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(content))
}

function install(folder: string, dev: boolean) {
  const script = `const { ensureInstalled } = await import('${module}')
    await ensureInstalled({ dev: ${dev}, folder: ${JSON.stringify(folder)}, say: console.log })`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
}

describe('ensureInstalled', () => {
  test('a fresh clone is installed and says so; the second time it is silent', () => {
    const folder = freshClone()
    expect(install(folder, false)).toMatchObject({ status: 0, stdout: /安装/ })
    expect(install(folder, false)).toMatchObject({ status: 0, stdout: '' })
  })

  test('a development install is enough to start, not the other way round', () => {
    const folder = freshClone()
    install(folder, false)
    expect(install(folder, true).stdout).toMatch(/安装/)
    expect(install(folder, false).stdout).toBe('')
  })

  test('a changed lockfile is installed again', () => {
    const folder = freshClone()
    install(folder, false)
    lock(folder, { license: 'MIT' })
    expect(install(folder, false).stdout).toMatch(/安装/)
  })

  test('a failed install is one sentence and exit code 1, and is tried again', () => {
    const folder = freshClone()
    install(folder, true)
    manifest(folder, { dependencies: { absent: '1.0.0' } })
    lock(folder, { license: 'MIT' })
    const failed = install(folder, true)
    expect(failed.status).toBe(1)
    expect(failed.stderr).toMatch(/^软件包没有装成，.*\n$/)
    expect(existsSync(join(folder, 'node_modules', '.nianbao-installed.json'))).toBe(false)
    manifest(folder, {})
    expect(install(folder, true)).toMatchObject({ status: 0, stdout: /安装/ })
  })

  test.each([
    ['20.18.9', false],
    ['18.20.0', false],
    ['20.19.0', true],
    ['22.0.0', true],
    ['24.1.0', true],
  ])('node %s is new enough: %s', (version, enough) => {
    expect(isNodeNewEnough(version)).toBe(enough)
  })

  test('packages that a person installed with npm are left as they are', () => {
    const folder = freshClone()
    const left = { 'node_modules/left': { version: '1.0.0' } }
    const both = { ...left, 'node_modules/right': { version: '2.0.0', dev: true } }
    const content = { name: 'clone', version: '1.0.0', lockfileVersion: 3, packages: both }
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(content))
    mkdirSync(join(folder, 'node_modules'))
    const hidden = join(folder, 'node_modules', '.package-lock.json')
    writeFileSync(hidden, JSON.stringify({ packages: left }))
    expect(install(folder, false)).toMatchObject({ status: 0, stdout: '' })
    expect(install(folder, true).stdout).toMatch(/安装/)
  })

  test('a torn stamp counts as none', () => {
    const folder = freshClone()
    install(folder, false)
    const stamp = join(folder, 'node_modules', '.nianbao-installed.json')
    writeFileSync(stamp, readFileSync(stamp, 'utf8').slice(0, 10))
    expect(install(folder, false).stdout).toMatch(/安装/)
  })
})
