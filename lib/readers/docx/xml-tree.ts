import { SaxesParser } from 'saxes'
import { Refusal } from '../refusal.ts'
import { torn } from './unzip.ts'
import {
  customaryPrefixes,
  type Prefixes,
  prefixesIn,
  renamed,
  renamedAttributes,
} from './xml-names.ts'
import { xmlText } from './xml-text.ts'

type Attributes = Readonly<Record<string, string>>

/** An element with the text that stands directly in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly XmlElement[]
  readonly text: string
}

/** Word itself nests some twenty deep; tables within tables add four each. */
const deepest = 200
const mostElements = 1_500_000

const declares =
  '这个 Word 文件里有文档类型声明，不是 WPS 或 Word 写出的样子，没有读取。请用 WPS 或 Word 打开，另存为 .docx 后再选一次。'
const tooDeep =
  '这个 Word 文件里的表格套得太深，没有读取。请把内容复制到新的文档，另存为 .docx 后再选一次。'
const tooLong = '这个 Word 文件的内容太多，没有读取。请只留下年度报告，另存为 .docx 后再选一次。'

/** A part of a Word file as a tree; entities are never expanded, and its depth and size have caps. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root = open('', {}, customaryPrefixes)
  const path = [root]
  let count = 0
  let mayDeclare = true
  const xml = xmlText(bytes)
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new Refusal(declares)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length > deepest) throw new Refusal(tooDeep)
    if (++count > mostElements) throw new Refusal(tooLong)
    const parent = path.at(-1) ?? root
    const prefixes = mayDeclare ? prefixesIn(parent.prefixes, attributes) : parent.prefixes
    // Most parts declare their namespaces at the root, and asking each element costs a twentieth of the reading.
    if (count === 1) mayDeclare = xml.includes('xmlns', parser.position)
    const own = renamedAttributes(attributes, prefixes)
    const element = open(renamed(name, prefixes), own, prefixes)
    parent.children.push(element)
    path.push(element)
  })
  parser.on('text', (text) => {
    const element = path.at(-1)
    if (element) element.text += text
  })
  parser.on('cdata', (text) => {
    const element = path.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => {
    path.pop()
  })
  parse(parser, xml)
  return root.children[0] ?? root
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[]
  readonly prefixes: Prefixes
  text: string
}

function open(name: string, attributes: Attributes, prefixes: Prefixes): OpenElement {
  return { name, attributes, children: [], text: '', prefixes }
}

function parse(parser: SaxesParser, xml: string): void {
  try {
    parser.write(xml).close()
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(torn, { cause: error })
  }
}

/** The first child with a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element) for (const one of element.children) if (one.name === name) return one
  return undefined
}

/** The children with a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? []
}

/** An attribute of Word’s namespace. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[`w:${name}`] ?? element?.attributes[name]
}

/** The `w:val` of the first child with a name. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  const attributes = child(element, name)?.attributes
  return attributes?.['w:val'] ?? attributes?.val
}

/** A property that is on when it stands there and does not say otherwise; undefined where it is absent. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  return found && !['0', 'false', 'off', 'none'].includes(attributeOf(found, 'val') ?? '')
}
