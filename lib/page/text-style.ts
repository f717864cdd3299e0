import type { Block } from './block.ts'

/** What a text is set in: 小标宋, 黑体, 楷体, 仿宋. Which font files stand for them, the office says. */
export type Face = 'title' | 'heading' | 'subheading' | 'body'

/** How the lines of a block are set; lengths in twips. */
export interface TextStyle {
  readonly face: Face
  /** Height of the characters. */
  readonly size: number
  /** Added to the width of every character. */
  readonly spacing: number
  /** From one line to the next, exactly. */
  readonly pitch: number
  readonly align: 'justify' | 'center' | 'right'
  /** Indent of the first line: two characters. */
  readonly indent: number
  /** Indent of the right side. */
  readonly inset: number
}

/** 三号 with 28 characters a line and 22 lines a page. */
const body: TextStyle = {
  face: 'body',
  size: 320,
  spacing: -5,
  pitch: 579,
  align: 'justify',
  indent: 630,
  inset: 0,
}

/** 二号 in the middle. */
const title: TextStyle = {
  ...body,
  face: 'title',
  size: 440,
  spacing: 0,
  pitch: 700,
  align: 'center',
  indent: 0,
}

const signature: TextStyle = { ...body, align: 'right', indent: 0, inset: 630 }

/** The named styles of a page: what a Word file lists as its styles. */
export const textStyles = {
  title,
  heading1: { ...body, face: 'heading' },
  heading2: { ...body, face: 'subheading' },
  paragraph: body,
  signature,
} as const satisfies Readonly<Record<string, TextStyle>>

export type StyleName = keyof typeof textStyles

/** The style of a block of text. */
export function styleOf(block: Exclude<Block, { kind: 'table' }>): StyleName {
  if (block.kind === 'title') return 'title'
  if (block.kind === 'heading') return block.level === 1 ? 'heading1' : 'heading2'
  return block.role ? 'signature' : 'paragraph'
}
