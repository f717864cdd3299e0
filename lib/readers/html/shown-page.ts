import { type DefaultTreeAdapterTypes, html, defaultTreeAdapter as tree } from 'parse5'
import { fieldText } from './form-fields.ts'
import {
  attribute,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
  walk,
} from './html-tree.ts'
import { type Shown, seen } from './shown-by.ts'
import type { Look } from './visibility.ts'

/** What was taken out of a page. */
export interface LeftOut {
  /** The texts of what is hidden, also where some of it is shown again. */
  readonly hidden: readonly string[]
  /** Texts of which the style sheets may hide some. */
  readonly doubtful: readonly string[]
}

type Child = DefaultTreeAdapterTypes.ChildNode

interface Frame {
  readonly node: DefaultTreeAdapterTypes.ParentNode
  readonly shown: Pick<Shown, 'inherited' | 'isUnseen' | 'isDoubtful'>
  readonly kept: Child[]
  next: number
}

/**
 * Takes out of a page what nobody sees. A cell whose text cannot be seen stays, as an empty one. What stands in the
 * fields of a form becomes text.
 */
export function showPage(page: HtmlDocument, look: Look, keeps: Keeps = never): LeftOut {
  const walk: Walk = { look, keeps, open: [], hidden: [], doubtful: [] }
  const top = { inherited: seen, isUnseen: false, isDoubtful: false }
  walk.open.push({ node: page, shown: top, kept: [], next: 0 })
  for (let frame = walk.open.at(-1); frame; frame = walk.open.at(-1)) {
    const node = frame.node.childNodes[frame.next++]
    if (node) showNode(node, frame, walk)
    else {
      frame.node.childNodes = frame.kept
      walk.open.pop()
    }
  }
  return walk
}

/** Whether what is hidden is kept all the same, by its text. */
type Keeps = (text: string) => boolean

const never: Keeps = () => false

interface Walk {
  readonly look: Look
  readonly keeps: Keeps
  readonly open: Frame[]
  readonly hidden: string[]
  readonly doubtful: string[]
}

function showNode(node: Child, frame: Frame, walk: Walk): void {
  if (isElement(node)) showElement(node, frame, walk)
  else if (!frame.shown.isUnseen || node.nodeName !== '#text') frame.kept.push(node)
}

function showElement(node: HtmlElement, frame: Frame, walk: Walk): void {
  const shown = walk.look(node, frame.shown.inherited)
  if (shown.isGone || isClosedDialog(node)) {
    const text = textIn(node)
    if (!walk.keeps(text)) {
      walk.hidden.push(text)
      return
    }
  }
  if (shown.isUnseen && !frame.shown.isUnseen) walk.hidden.push(textIn(node))
  if (shown.isDoubtful && !frame.shown.isDoubtful) walk.doubtful.push(textIn(node))
  const field = shownField(node, shown)
  frame.kept.push(field ?? node)
  const isDoubtful = shown.isDoubtful || frame.shown.isDoubtful
  if (!field) walk.open.push({ node, shown: { ...shown, isDoubtful }, kept: [], next: 0 })
}

function isClosedDialog(element: HtmlElement): boolean {
  return element.tagName === 'dialog' && attribute(element, 'open') === undefined
}

/** The text that a field shows, in its place. */
function shownField(element: HtmlElement, { isUnseen }: Shown): Child | undefined {
  const field = fieldText(element)
  if (!field) return undefined
  const text = tree.createTextNode(isUnseen ? '' : field.text)
  if (!field.isKept) return joined(text, element)
  const lines = joined(tree.createElement('pre', html.NS.HTML, []), element)
  lines.childNodes.push(joined(text, lines))
  return lines
}

function joined<T extends Child>(node: T, { parentNode }: Pick<HtmlElement, 'parentNode'>): T {
  node.parentNode = parentNode
  return node
}

/** More of a text that is left out is not told. */
const longest = 5000

function textIn(element: HtmlNode): string {
  let text = ''
  walk(element, {
    enter: ({ tagName }) => text.length < longest && tagName !== 'script' && tagName !== 'style',
    text(value) {
      if (text.length < longest) text += value
    },
    leave: ({ tagName }) => {
      if (/^(?:p|div|h\d|td|th|tr|li|br)$/.test(tagName)) text += '\n'
    },
  })
  return text
}
