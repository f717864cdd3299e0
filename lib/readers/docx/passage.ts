import { raisedText } from '../raised-text.ts'
import { chosen, lookInto } from './drawing.ts'
import type { Reading } from './reading.ts'
import { symbolText } from './symbol.ts'
import { attributeOf, child, childrenOf, switchOf, valOf, type XmlElement } from './xml-tree.ts'

/** The text of a paragraph as it is read, and what else is anchored in it. */
export interface Passage {
  text: string
  /** The contents of text boxes. */
  readonly boxes: XmlElement[]
  /** What was met and not read. */
  readonly skipped: string[]
  /** Its style hides whatever does not say otherwise. */
  isHidden: boolean
  /** How many insertions it stands in now. */
  inserted: number
  /** Whether the run that is read now is set above or below the line. */
  raised?: 'sup' | 'sub' | undefined
}

export function emptyPassage(): Passage {
  return { text: '', boxes: [], skipped: [], isHidden: false, inserted: 0 }
}

type Read = (element: XmlElement, passage: Passage, reading: Reading) => void

/** Reads the runs of a paragraph, through everything that may be wrapped around them. */
export function readRuns(parent: XmlElement, passage: Passage, reading: Reading): void {
  for (const element of parent.children) readElement(element, passage, reading)
}

/** What nobody wrote or somebody deleted has no entry here: `readRuns` passes through it to texts. */
const readElement: Read = (element, passage, reading) => {
  const read = readers[element.name] ?? readRuns
  read(element, passage, reading)
}

const nothing: Read = () => undefined

const say =
  (text: string): Read =>
  (_, passage, reading) =>
    write(text, passage, reading)

const readers: Readonly<Record<string, Read>> = {
  'w:pPr': nothing,
  'w:rPr': nothing,
  'w:delText': nothing,
  'w:instrText': nothing,
  'w:delInstrText': nothing,
  'w:softHyphen': nothing,
  'w:rt': nothing,
  'w:r': readRun,
  'w:t': readText,
  'm:t': readText,
  'w:tab': say('\t'),
  'w:ptab': say('\t'),
  'w:br': say('\n'),
  'w:cr': say('\n'),
  'w:noBreakHyphen': say('-'),
  'w:sym': readSymbol,
  'w:fldChar': turnField,
  'w:sdt': (element, passage, reading) => {
    if (isPlaceholder(element)) passage.skipped.push('未填写的内容控件')
    else for (const one of childrenOf(element, 'w:sdtContent')) readRuns(one, passage, reading)
  },
  'w:ins': readInserted,
  'w:moveTo': readInserted,
  'w:del': (element, _, reading) => reading.revisions.meet('deletion', element),
  'w:moveFrom': nothing,
  'mc:AlternateContent': (element, passage, reading) => {
    const branch = chosen(element)
    if (branch) readRuns(branch, passage, reading)
  },
  'w:drawing': readDrawing,
  'w:pict': readDrawing,
  'w:object': readDrawing,
  'w:footnoteReference': (_, passage) => void passage.skipped.push('脚注'),
  'w:endnoteReference': (_, passage) => void passage.skipped.push('尾注'),
  'w:commentRangeStart': (element, _, { comments }) => comments.start(idOf(element)),
  'w:commentRangeEnd': (element, _, { comments }) => comments.end(idOf(element)),
  'w:commentReference': (element, _, { comments }) => comments.mention(idOf(element)),
}

function idOf(element: XmlElement): string {
  return attributeOf(element, 'id') ?? ''
}

function write(text: string, passage: Passage, reading: Reading): void {
  if (reading.fields.includes('code')) return
  passage.text += passage.raised ? raisedText(text, passage.raised) : text
  reading.comments.hear(text)
  if (passage.inserted === 0) reading.revisions.pass()
}

function readText({ text }: XmlElement, passage: Passage, reading: Reading): void {
  write(text, passage, reading)
}

const raisings: Readonly<Record<string, Passage['raised']>> = {
  superscript: 'sup',
  subscript: 'sub',
}

const marks = new Set(['w:fldChar', 'w:commentReference'])

function readRun(run: XmlElement, passage: Passage, reading: Reading): void {
  const properties = child(run, 'w:rPr')
  const style = valOf(properties, 'w:rStyle')
  const isHidden =
    switchOf(properties, 'w:vanish') ??
    (style === undefined ? undefined : reading.styles.styleOf(style).isHidden) ??
    passage.isHidden
  const isStruck = switchOf(properties, 'w:strike') ?? switchOf(properties, 'w:dstrike') ?? false
  if (isStruck && !isHidden && child(run, 'w:t')) passage.skipped.push('划去的文字')
  // The turns of a field and the mark of a comment count wherever they stand.
  const met =
    isHidden || isStruck ? run.children.filter(({ name }) => marks.has(name)) : run.children
  passage.raised = raisings[valOf(properties, 'w:vertAlign') ?? '']
  for (const element of met) readElement(element, passage, reading)
  passage.raised = undefined
}

function readInserted(element: XmlElement, passage: Passage, reading: Reading): void {
  reading.revisions.meet('insertion', element)
  passage.inserted++
  readRuns(element, passage, reading)
  passage.inserted--
}

function turnField(element: XmlElement, _: Passage, { fields }: Reading): void {
  const turn = attributeOf(element, 'fldCharType')
  if (turn === 'begin') fields.push('code')
  else if (turn === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result'
  else if (turn === 'end') fields.pop()
}

function readSymbol(element: XmlElement, passage: Passage, reading: Reading): void {
  const text = symbolText(element)
  if (text === undefined) passage.skipped.push('特殊符号')
  else write(text, passage, reading)
}

/** A content control that still asks to be filled. */
export function isPlaceholder(control: XmlElement): boolean {
  return switchOf(child(control, 'w:sdtPr'), 'w:showingPlcHdr') ?? false
}

/** Text boxes are kept for later; a picture is noted once. */
function readDrawing(drawing: XmlElement, passage: Passage, reading: Reading): void {
  if (reading.fields.includes('code')) return
  const { boxes, pictures } = lookInto(drawing)
  passage.boxes.push(...boxes)
  passage.skipped.push(...pictures)
}
