import { attributeOf, child, childrenOf, switchOf, valOf, type XmlElement } from './xml-tree.ts'

/** What a style says about its text, its ancestors included. */
export interface Style {
  readonly name: string
  /** 0 is a heading of the first level; 9 is body text. */
  readonly outlineLevel?: number | undefined
  readonly numId?: string | undefined
  readonly level?: number | undefined
  readonly isHidden?: boolean | undefined
}

export interface Styles {
  /** The style of a paragraph or run by its id; without one, a paragraph’s default. */
  styleOf(id: string | undefined): Style
}

const plain: Style = { name: '' }

/** The styles of a Word file, each with what it inherits. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>()
  let usual: string | undefined
  for (const element of childrenOf(root, 'w:style')) {
    const id = attributeOf(element, 'styleId') ?? ''
    elements.set(id, element)
    const isDefault = ['1', 'true', 'on'].includes(attributeOf(element, 'default') ?? '')
    if (isDefault && attributeOf(element, 'type') === 'paragraph') usual = id
  }
  const known = new Map<string, Style>()
  const resolve = (id: string): Style => {
    const found = known.get(id)
    if (found) return found
    const element = elements.get(id)
    if (!element) return plain
    // Set before the ancestors are asked, so that a style based on itself ends.
    known.set(id, plain)
    const parent = valOf(element, 'w:basedOn')
    const style = inherited(parent === undefined ? plain : resolve(parent), element)
    known.set(id, style)
    return style
  }
  return { styleOf: (id) => resolve(id ?? usual ?? '') }
}

function inherited(parent: Style, element: XmlElement): Style {
  const paragraph = child(element, 'w:pPr')
  const numbers = child(paragraph, 'w:numPr')
  const name = (valOf(element, 'w:name') ?? '').toLowerCase()
  return {
    name,
    outlineLevel: whole(valOf(paragraph, 'w:outlineLvl')) ?? builtIn(name) ?? parent.outlineLevel,
    numId: valOf(numbers, 'w:numId') ?? parent.numId,
    level: whole(valOf(numbers, 'w:ilvl')) ?? parent.level,
    isHidden: switchOf(child(element, 'w:rPr'), 'w:vanish') ?? parent.isHidden,
  }
}

/** Word knows the level of `heading 1` even where the style does not say it. */
function builtIn(name: string): number | undefined {
  const level = /^(?:heading|标题) ?([1-9])$/.exec(name)?.[1]
  return level === undefined ? undefined : Number(level) - 1
}

/** A whole number that is written as such. */
export function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
