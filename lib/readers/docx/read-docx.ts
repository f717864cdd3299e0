import type { PageReading, ReadNote } from '#lib/page/read-page.ts'
import { Refusal } from '../refusal.ts'
import { type Room, readChunk, roomForChunks, unreadChunk } from './chunk.ts'
import { pageBlocks } from './page-blocks.ts'
import type { Piece } from './piece.ts'
import { readPieces } from './pieces.ts'
import { type Reading, startReading } from './reading.ts'
import { readParts, type WordParts } from './word-parts.ts'
import { child, type XmlElement } from './xml-tree.ts'

const empty = '这个 Word 文件里没有文字，没有读取。若内容是图片，请录入为文字后再选一次。'

const embedded =
  '这个 Word 文件里只有嵌入的文档，没有读取。请用 Word 打开，另存为 .docx 后再选一次。'

/** Reads a Word file as the page it prints: changes accepted, hidden and deleted text left out. */
export function readDocx(bytes: Uint8Array): PageReading {
  try {
    return read(readParts(bytes))
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', says: error.message }
    throw error
  }
}

function read(parts: WordParts): PageReading {
  const room = roomForChunks()
  const reading = readingOf(parts, room)
  const { blocks, notes } = pageBlocks(bodyPieces(parts, reading))
  if (blocks.length === 0) return { kind: 'refused', says: nothingIn(notes) }
  const comments = reading.comments.list(wordsOf)
  return {
    kind: 'read',
    page: {
      blocks,
      notes,
      revisions: reading.revisions.count,
      ...(comments.length > 0 && { comments }),
    },
  }
}

function readingOf(parts: WordParts, room: Room): Reading {
  return startReading(parts, (id) => readChunk(parts.chunk(id), room, readInner))
}

function bodyPieces({ document }: WordParts, reading: Reading): readonly Piece[] {
  const body = child(document, 'w:body')
  return body ? readPieces(body, reading) : []
}

/** A Word file in a Word file, no larger unzipped than there is room; those in it are not read. */
function readInner(bytes: Uint8Array, room: Room): readonly Piece[] {
  const parts = readParts(bytes, room.bytes)
  room.bytes -= parts.size
  return bodyPieces(parts, startReading(parts, notRead))
}

const notRead = () => [{ kind: 'skipped', text: unreadChunk }] as const

/** A table too large to be one of a report is the reason where there is nothing else. */
function nothingIn(notes: readonly ReadNote[]): string {
  if (notes.some(({ text }) => text === unreadChunk)) return embedded
  const tooLarge = notes.find(({ text }) => text.startsWith('超过'))?.text
  if (tooLarge === undefined) return empty
  return `这个 Word 文件里只有${tooLarge}，不像年度报告，没有读取。请确认选的是年度报告。`
}

/** What somebody wrote in a comment; its changes and marks are not counted. */
function wordsOf(comment: XmlElement): string {
  const apart = startReading(
    { styles: undefined, numbering: undefined, comments: undefined },
    notRead,
  )
  const { blocks } = pageBlocks(readPieces(comment, apart))
  return blocks.map((block) => (block.kind === 'table' ? '' : block.text)).join('\n')
}
