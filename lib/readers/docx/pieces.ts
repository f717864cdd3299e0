import { chosen } from './drawing.ts'
import { dropCodes, isInCode } from './fields.ts'
import { emptyPassage, isPlaceholder, type Passage, readRuns } from './passage.ts'
import type { Piece, Rank } from './piece.ts'
import type { Reading } from './reading.ts'
import { type Style, whole } from './styles.ts'
import { readTable } from './table.ts'
import { child, switchOf, valOf, type XmlElement } from './xml-tree.ts'

/** Reads everything in an element that holds paragraphs and tables. */
export function readPieces(element: XmlElement, reading: Reading): readonly Piece[] {
  const walk: Walk = { reading, pieces: [], passage: emptyPassage() }
  readBlocks(element, walk)
  // The mark of the last paragraph stays even where somebody deleted it.
  if (walk.passage.text !== '') close(walk, undefined)
  return walk.pieces
}

interface Walk {
  readonly reading: Reading
  readonly pieces: Piece[]
  /** The paragraph that is being read; a deleted mark leaves it open for the next one. */
  passage: Passage
}

type Read = (element: XmlElement, walk: Walk) => void

const readBlocks: Read = (parent, walk) => {
  for (const element of parent.children) readers[element.name]?.(element, walk)
}

const readers: Readonly<Record<string, Read>> = {
  'w:p': readParagraph,
  'w:tbl': (element, { pieces, reading }) => pieces.push(readTable(element, reading, readPieces)),
  'w:sdt': (element, walk) => {
    if (isPlaceholder(element)) walk.pieces.push({ kind: 'skipped', text: '未填写的内容控件' })
    else readBlocks(element, walk)
  },
  'w:sdtContent': readBlocks,
  'w:customXml': readBlocks,
  'w:smartTag': readBlocks,
  'w:ins': readBlocks,
  'w:moveTo': readBlocks,
  'mc:AlternateContent': (element, walk) => {
    const branch = chosen(element)
    if (branch) readBlocks(branch, walk)
  },
  'w:altChunk': ({ attributes }, { pieces, reading }) => {
    for (const piece of reading.readChunk(attributes['r:id'] ?? '')) pieces.push(piece)
  },
}

function readParagraph(element: XmlElement, walk: Walk): void {
  const { reading, passage } = walk
  const properties = child(element, 'w:pPr')
  const mark = child(properties, 'w:rPr')
  passage.isHidden = styleOf(properties, reading).isHidden ?? false
  readRuns(element, passage, reading)
  if (isInCode(reading.fields) && dropCodes(reading.fields) > 0)
    passage.skipped.push('没有结束的域')
  const deleted = child(mark, 'w:del') ?? child(mark, 'w:moveFrom')
  const inserted = child(mark, 'w:ins')
  if (deleted) reading.revisions.meet('deletion', deleted)
  else if (inserted) reading.revisions.meet('insertion', inserted)
  else if (passage.text !== '') reading.revisions.pass()
  if (deleted || switchOf(mark, 'w:vanish')) return
  close(walk, properties)
}

/** Ends the open paragraph with the properties of its last mark, as Word does. */
function close(walk: Walk, properties: XmlElement | undefined): void {
  const { passage, pieces, reading } = walk
  walk.passage = emptyPassage()
  const style = styleOf(properties, reading)
  const label = labelOf(properties, style, reading)
  const text = label === '' ? passage.text : labelled(label, passage.text.trimStart())
  reading.comments.endParagraph(passage.text)
  if (/^toc \d/.test(style.name)) pieces.push({ kind: 'skipped', text: '目录' })
  else if (text !== '') pieces.push({ kind: 'paragraph', text, rank: rankOf(properties, style) })
  for (const text of passage.skipped) pieces.push({ kind: 'skipped', text })
  for (const box of passage.boxes) pieces.push(...readPieces(box, reading))
}

function styleOf(properties: XmlElement | undefined, { styles }: Reading): Style {
  return styles.styleOf(valOf(properties, 'w:pStyle'))
}

function rankOf(properties: XmlElement | undefined, style: Style): Rank {
  const level = whole(valOf(properties, 'w:outlineLvl')) ?? style.outlineLevel
  if (style.name === 'title' || style.name === '标题') return 'title'
  if (level === 0) return 'heading1'
  return level === 1 ? 'heading2' : 'body'
}

/** The number Word prints before a paragraph of a list. */
function labelOf(properties: XmlElement | undefined, style: Style, { numbering }: Reading): string {
  const numbers = child(properties, 'w:numPr')
  const numId = valOf(numbers, 'w:numId') ?? style.numId
  if (numId === undefined || numId === '0') return ''
  const level =
    whole(valOf(numbers, 'w:ilvl')) ??
    style.level ??
    numbering.levelOf(numId, valOf(properties, 'w:pStyle') ?? '')
  return numbering.next(numId, level ?? 0)
}

/** A space only where number and text would run together: 1.1 2024年, but none after 一、. */
function labelled(label: string, text: string): string {
  const runsOn = /[0-9A-Za-z]$/.test(label) || (label.endsWith('.') && /^\d/.test(text))
  return text !== '' && runsOn ? `${label} ${text}` : `${label}${text}`
}
