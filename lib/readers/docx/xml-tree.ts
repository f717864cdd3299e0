import { SaxesParser } from 'saxes'
import { Refusal } from '../refusal.ts'
import { torn } from './unzip.ts'
import { xmlText } from './xml-text.ts'

/** An element with the text that stands directly in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
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
  const root = open('', {})
  const path = [root]
  let count = 0
  let rename = (name: string) => name
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new Refusal(declares)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length > deepest) throw new Refusal(tooDeep)
    if (++count > mostElements) throw new Refusal(tooLong)
    if (count === 1) rename = customaryNames(attributes)
    const element = open(rename(name), attributes)
    path.at(-1)?.children.push(element)
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
  parse(parser, xmlText(bytes))
  return root.children[0] ?? root
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[]
  text: string
}

function open(name: string, attributes: Readonly<Record<string, string>>): OpenElement {
  return { name, attributes, children: [], text: '' }
}

function parse(parser: SaxesParser, xml: string): void {
  try {
    parser.write(xml).close()
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(torn, { cause: error })
  }
}

const wordNamespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]

/** Nearly every program calls Word’s namespace `w`; where another does not, its names are changed. */
function customaryNames(attributes: Readonly<Record<string, string>>): (name: string) => string {
  const declaration = Object.entries(attributes).find(
    ([name, value]) => name.startsWith('xmlns') && wordNamespaces.includes(value),
  )
  const prefix = declaration?.[0].slice('xmlns:'.length) ?? 'w'
  if (prefix === 'w') return (name) => name
  if (prefix === '') return (name) => (name.includes(':') ? name : `w:${name}`)
  return (name) => (name.startsWith(`${prefix}:`) ? `w:${name.slice(prefix.length + 1)}` : name)
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
