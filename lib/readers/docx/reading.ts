import { type CommentRanges, commentRanges } from './comments.ts'
import type { Fields } from './fields.ts'
import { type Numbering, readNumbering } from './numbering.ts'
import type { Piece } from './piece.ts'
import { countRevisions, type Revisions } from './revisions.ts'
import { readStyles, type Styles } from './styles.ts'
import type { WordParts } from './word-parts.ts'

/** What is known, and counted on, while a document is read from its first paragraph to its last. */
export interface Reading {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly revisions: Revisions
  readonly comments: CommentRanges
  readonly fields: Fields
  /** What stands in a document that this one holds, by the id of its relation. */
  readonly readChunk: ReadChunk
}

type ReadChunk = (id: string) => readonly Piece[]

export function startReading(
  parts: Omit<WordParts, 'document' | 'chunk'>,
  readChunk: ReadChunk,
): Reading {
  return {
    styles: readStyles(parts.styles),
    numbering: readNumbering(parts.numbering),
    revisions: countRevisions(),
    comments: commentRanges(parts.comments),
    fields: [],
    readChunk,
  }
}
