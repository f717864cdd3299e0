import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const copied = [
  'app',
  'bin',
  'components',
  'lib',
  'templates',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

/**
 * A copy of the product in which every list of checks is empty and nothing else is changed; its
 * folder. The product itself has no switch for this.
 */
export function buildWithoutChecks(): string {
  const folder = join(root, '.cache', 'without-checks')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true })
  linkPackages(folder)
  const list = join(folder, 'lib/checks/every-check.ts')
  const emptied = readFileSync(list, 'utf8').replace(
    /(export function everyCheckOf\([^{]*\{)/,
    '$1\n  if (template) return []',
  )
  if (!emptied.includes('return []')) throw new Error(`no list of checks in ${list}`)
  writeFileSync(list, emptied)
  return folder
}

/** Hard links where the system has them: a copy would be half a gigabyte. */
function linkPackages(folder: string): void {
  const [from, to] = [join(root, 'node_modules'), join(folder, 'node_modules')]
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' })
  } catch {
    cpSync(from, to, { recursive: true })
  }
}
