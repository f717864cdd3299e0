import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

const folder = join(import.meta.dirname, '../../.cache/chromium-109')

/** Where the last Chromium of Windows 7 is, once `unpackOldBrowser` has run. */
export const oldBrowser = join(folder, 'chromium')

/** Unpacks Chromium 109 (160 MB) where it is not yet; a torn attempt leaves nothing behind. */
export async function unpackOldBrowser(): Promise<void> {
  if (existsSync(oldBrowser)) return
  mkdirSync(folder, { recursive: true })
  const packed = createRequire(import.meta.url).resolve('@sparticuz/chromium/bin/chromium.br')
  const partial = `${oldBrowser}.${process.pid}`
  const target = createWriteStream(partial, { mode: 0o755 })
  await pipeline(createReadStream(packed), createBrotliDecompress(), target)
  renameSync(partial, oldBrowser)
}
