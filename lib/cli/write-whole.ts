import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

type Content = string | Uint8Array | AsyncIterable<Uint8Array>

/**
 * Writes a file whole, or leaves what stood there as it was: a full disk tears nothing. A pipe or a
 * device is written to as it is.
 */
export async function writeWhole(target: string, content: Content): Promise<void> {
  const standing = await stat(target).catch(() => undefined)
  if (standing && !standing.isFile()) return writeFile(target, content)
  const place = standing ? await realpath(target) : target
  const part = join(dirname(place), `.nianbao-${process.pid}.part`)
  try {
    await writeFile(part, content)
    await rename(part, place)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
