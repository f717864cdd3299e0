import { child, type XmlElement } from './xml-tree.ts'

/** Of two ways to say the same, the one for newer programs. */
export function chosen(alternatives: XmlElement): XmlElement | undefined {
  return child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback')
}

const pictures: Readonly<Record<string, string>> = {
  'pic:pic': '图片',
  'v:imagedata': '图片',
  'c:chart': '图表',
  'dgm:relIds': '图示',
  'o:OLEObject': '嵌入的对象',
}

/** The text boxes of a drawing, and what else it shows, each kind once. */
export function lookInto(drawing: XmlElement): {
  readonly boxes: readonly XmlElement[]
  readonly pictures: readonly string[]
} {
  const boxes: XmlElement[] = []
  const seen = new Set<string>()
  const look = (element: XmlElement): void => {
    const picture = pictures[element.name]
    if (picture) seen.add(picture)
    if (element.name === 'w:txbxContent') boxes.push(element)
    else if (element.name === 'mc:AlternateContent') chosen(element)?.children.forEach(look)
    else element.children.forEach(look)
  }
  look(drawing)
  return { boxes, pictures: [...seen] }
}
