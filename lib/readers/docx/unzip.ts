import { crc32, inflateRawSync } from 'node:zlib'
import { Refusal } from '../refusal.ts'

const megabyte = 1024 * 1024
const mostBytes = 30 * megabyte
const mostUnzipped = 200 * megabyte

export const torn =
  '这个 Word 文件不完整或已损坏，没有读取。请用 WPS 或 Word 打开，另存为 .docx 后再选一次。'
const tooLarge = '这个文件超过 30 MB，没有读取。请删去其中的图片，另存为 .docx 后再选一次。'
const tooMuch =
  '这个文件解开后超过 200 MB，没有读取。请用 WPS 或 Word 打开，另存为 .docx 后再选一次。'
const locked =
  '这个文件加了密码，没有读取。请用 WPS 或 Word 打开，取消密码，另存为 .docx 后再选一次。'

interface Entry {
  readonly size: number
  readonly unzippedSize: number
  readonly method: number
  readonly checksum: number
  readonly offset: number
}

/** A zip file whose directory was read: its paths, and a path’s bytes when they are asked for. */
export interface Zip {
  readonly paths: ReadonlySet<string>
  /** What it unzips to, as its directory says. */
  readonly size: number
  unzip(path: string): Uint8Array | undefined
}

/**
 * Reads the directory of a zip and refuses what is too large before anything is inflated. As a
 * directory can lie, the inflated bytes are counted against the same cap.
 */
export function openZip(bytes: Uint8Array, most = mostUnzipped): Zip {
  if (bytes.length > mostBytes) throw new Refusal(tooLarge)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = guarded(() => directory(view))
  let size = 0
  for (const { unzippedSize } of entries.values()) size += unzippedSize
  if (size > most) throw new Refusal(tooMuch)
  let left = most
  return {
    paths: new Set(entries.keys()),
    size,
    unzip(path) {
      const entry = entries.get(path)
      if (!entry) return undefined
      const unzipped = guarded(() => inflate(packed(view, entry), entry, left))
      left -= unzipped.length
      return unzipped
    },
  }
}

/** Whatever breaks while bytes are followed means that the file is torn. */
function guarded<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(torn, { cause: error })
  }
}

const utf8 = new TextDecoder()

function directory(view: DataView): ReadonlyMap<string, Entry> {
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Refusal(torn)
    if (view.getUint16(at + 8, true) & 1) throw new Refusal(locked)
    const nameLength = view.getUint16(at + 28, true)
    const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)
    entries.set(utf8.decode(name).replaceAll('\\', '/'), {
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      unzippedSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The directory’s end stands at the end of the file, before a comment of up to 64 KB. */
function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw new Refusal(torn)
}

function packed(view: DataView, { offset, size }: Entry): Uint8Array {
  if (view.getUint32(offset, true) !== 0x04034b50) throw new Refusal(torn)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return new Uint8Array(view.buffer, view.byteOffset + start, size)
}

function inflate(bytes: Uint8Array, entry: Entry, room: number): Uint8Array {
  const { method, checksum, unzippedSize } = entry
  if (method !== 0 && method !== 8) throw new Refusal(torn)
  const unzipped = method === 0 ? bytes : inflateWithin(bytes, unzippedSize, room)
  if (unzipped.length > room) throw new Refusal(tooMuch)
  if (crc32(unzipped) !== checksum) throw new Refusal(torn)
  return unzipped
}

/** Below it, a directory that says too little would cost a step for every few bytes. */
const leastStep = 16 * 1024

/** Where the directory’s size is true, the part comes in one step. */
function inflateWithin(bytes: Uint8Array, size: number, room: number): Uint8Array {
  const chunkSize = Math.max(size + 1, leastStep)
  try {
    return inflateRawSync(bytes, { chunkSize, maxOutputLength: Math.max(1, room) })
  } catch (error) {
    throw new Refusal(error instanceof RangeError ? tooMuch : torn, { cause: error })
  }
}
