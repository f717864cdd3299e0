import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret that signs the cookies of this installation: made at the first use, readable by its
 * owner only. Whoever deletes the file signs everybody out.
 */
export function secretIn(folder: string): string {
  const path = join(/* turbopackIgnore: true */ folder, 'auth-secret')
  const stored = read(path)
  if (stored !== undefined) return stored
  try {
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    // Another process was first.
    if (!hasCode(error, 'EEXIST')) throw error
  }
  const made = read(path)
  if (made === undefined) throw new Error(`${path} is not the secret it should be`)
  return made
}

function read(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8').trim()
    return text.length >= 32 ? text : undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
