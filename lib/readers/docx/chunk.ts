import type { PageReading } from '#lib/page/read-page.ts'
import { formatOf } from '../format-of.ts'
import { readHtml } from '../html/read-html.ts'
import { isWebArchive, pageOfArchive } from '../html/web-archive.ts'
import { Refusal } from '../refusal.ts'
import { readTxt } from '../txt/read-txt.ts'
import type { Piece } from './piece.ts'
import type { Chunk } from './word-parts.ts'

/** How much may still be read of the documents in a Word file, each time one is shown. */
export interface Room {
  bytes: number
  chunks: number
}

export function roomForChunks(): Room {
  return { bytes: 30 * 1024 * 1024, chunks: 100 }
}

/** Reads a Word file in this one. */
type ReadWord = (bytes: Uint8Array, room: Room) => readonly Piece[]

/**
 * A document in a Word file, which Word shows as if it were written there: “导出 Word” of many web systems writes
 * nothing else. What it is, its bytes say.
 */
export function readChunk(
  chunk: Chunk | undefined,
  room: Room,
  readWord: ReadWord,
): readonly Piece[] {
  if (!chunk || --room.chunks < 0) return unread
  room.bytes -= chunk.bytes.length
  if (room.bytes < 0) return unread
  const found = formatOf({ name: chunk.path, bytes: chunk.bytes })
  if (found.kind === 'format' && found.format === 'docx') return wordPieces(chunk, room, readWord)
  const reading = pageReading(chunk.bytes, found.kind === 'format' ? found.format : undefined)
  if (reading?.kind !== 'read') return unread
  return [{ kind: 'page', blocks: reading.page.blocks, notes: reading.page.notes }]
}

export const unreadChunk = '嵌入的文档'

const unread: readonly Piece[] = [{ kind: 'skipped', text: unreadChunk }]

function pageReading(bytes: Uint8Array, format: string | undefined): PageReading | undefined {
  const archived = isWebArchive(bytes) ? pageOfArchive(bytes) : undefined
  if (archived) return readHtml(archived.bytes, archived.charset)
  if (format === 'html') return readHtml(bytes)
  return format === 'txt' ? readTxt(bytes) : undefined
}

/** A file in the file that cannot be read is told where it stands; the rest is read. */
function wordPieces({ bytes }: Chunk, room: Room, readWord: ReadWord): readonly Piece[] {
  try {
    return readWord(bytes, room)
  } catch (error) {
    if (error instanceof Refusal) return unread
    throw error
  }
}
