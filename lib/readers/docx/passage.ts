import { ordinaryIdeographs } from '#lib/text/ordinary-ideographs.ts'
import { raisedText } from '../raised-text.ts'
import { chosen, lookInto } from './drawing.ts'
import { addCode, beginField, endField, isInCode, takenByField } from './fields.ts'
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
  /** Whether that run is hidden or struck out. */
  isUnseen: boolean
}

export function emptyPassage(): Passage {
  return { text: '', boxes: [], skipped: [], isHidden: false, inserted: 0, isUnseen: false }
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
  'w:instrText': ({ text }, _, { fields }) => addCode(fields, text),
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
  'w:fldSimple': readSimpleField,
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
  if (takenByField(reading.fields, text)) return
  passage.text += passage.raised ? raisedText(text, passage.raised) : text
  reading.comments.hear(text)
  if (passage.inserted === 0) reading.revisions.pass()
}

function readText({ text }: XmlElement, passage: Passage, reading: Reading): void {
  write(ordinaryIdeographs(text), passage, reading)
}

const raisings: Readonly<Record<string, Passage['raised']>> = {
  superscript: 'sup',
  subscript: 'sub',
}

const marks = new Set(['w:fldChar', 'w:instrText', 'w:commentReference'])

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
  passage.isUnseen = isHidden || isStruck
  const met = passage.isUnseen ? run.children.filter(({ name }) => marks.has(name)) : run.children
  if (passage.isUnseen && child(run, 'w:t')) takenByField(reading.fields, '')
  passage.raised = raisings[valOf(properties, 'w:vertAlign') ?? '']
  for (const element of met) readElement(element, passage, reading)
  passage.raised = undefined
  passage.isUnseen = false
}

function readInserted(element: XmlElement, passage: Passage, reading: Reading): void {
  reading.revisions.meet('insertion', element)
  passage.inserted++
  readRuns(element, passage, reading)
  passage.inserted--
}

function turnField(element: XmlElement, passage: Passage, reading: Reading): void {
  const { fields } = reading
  const turn = attributeOf(element, 'fldCharType')
  const field = fields.at(-1)
  if (turn === 'begin') beginField(fields, child(element, 'w:ffData'))
  else if (turn === 'separate' && field) field.isInResult = true
  else if (turn === 'end') closeField(passage, reading)
}

function readSimpleField(element: XmlElement, passage: Passage, reading: Reading): void {
  const { fields } = reading
  beginField(fields, undefined)
  addCode(fields, attributeOf(element, 'instr') ?? '')
  const field = fields.at(-1)
  if (field) field.isInResult = true
  readRuns(element, passage, reading)
  closeField(passage, reading)
}

/** Says what a field shows that has no stored result, where it is plain. */
function closeField(passage: Passage, reading: Reading): void {
  const said = endField(reading.fields)
  if (!said || passage.isUnseen) return
  if (said.kind === 'shown') write(said.text, passage, reading)
  else if (!isInCode(reading.fields)) passage.skipped.push(said.text)
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
  if (takenByField(reading.fields, '')) return
  const { boxes, pictures } = lookInto(drawing)
  passage.boxes.push(...boxes)
  passage.skipped.push(...pictures)
}
