import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlDocument = DefaultTreeAdapterTypes.Document
export type HtmlElement = DefaultTreeAdapterTypes.Element

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

/** What a walk meets; `enter` answers whether to look inside. */
export interface Visitor {
  enter?(element: HtmlElement): boolean
  leave?(element: HtmlElement): void
  text?(value: string): void
}

/** Walks a tree in reading order, without recursion: pages nest as deep as they like. */
export function walk(root: HtmlNode, visitor: Visitor): void {
  const open: { readonly node: HtmlNode; next: number }[] = [{ node: root, next: 0 }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = 'childNodes' in top.node ? top.node.childNodes[top.next++] : undefined
    if (node) {
      if (visits(node, visitor)) open.push({ node, next: 0 })
      continue
    }
    open.pop()
    if (open.length > 0 && isElement(top.node)) visitor.leave?.(top.node)
  }
}

/** Tells the visitor of a node; whether to look inside. */
function visits(node: HtmlNode, visitor: Visitor): boolean {
  if (node.nodeName === '#text' && 'value' in node) visitor.text?.(node.value)
  return isElement(node) && (visitor.enter?.(node) ?? true)
}

const unread = new Set(
  'script style noscript template head title nav button svg math iframe object video audio canvas rt rp datalist option progress meter noframes noembed'.split(
    ' ',
  ),
)
const strikes = new Set(['del', 's', 'strike'])
const struck = /text-decoration[\w-]*\s*:[^;]*line-through/i

/** Whether what an element holds is no text of the page, or struck out; what its style hides was taken out before. */
export function isHidden(element: HtmlElement): boolean {
  return unread.has(element.tagName) || isStruck(element) || isCount(element)
}

/** The number that pandoc counts before a heading. */
function isCount(element: HtmlElement): boolean {
  return element.tagName === 'span' && attribute(element, 'class') === 'header-section-number'
}

function isStruck({ tagName, attrs }: HtmlElement): boolean {
  return (
    strikes.has(tagName) || attrs.some(({ name, value }) => name === 'style' && struck.test(value))
  )
}

/** What stands before each text that is seen struck out: of the texts long enough to be found again. */
export function beforeStruck(root: HtmlNode): readonly string[] {
  const found: string[] = []
  const open: HtmlElement[] = []
  let before = ''
  walk(root, {
    enter(element) {
      if (unread.has(element.tagName)) return false
      if (isStruck(element)) open.push(element)
      return true
    },
    leave(element) {
      if (open.at(-1) === element) open.pop()
    },
    text(value) {
      const text = value.replace(/\s/g, '')
      if (text === '') return
      if (open.length > 0) found.push(before)
      else if (text.length >= longEnough) before = text
    },
  })
  return found
}

const longEnough = 4

const blocks = new Set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Whether an element stands on lines of its own. */
export function isBlock({ tagName }: HtmlElement): boolean {
  return blocks.has(tagName)
}
