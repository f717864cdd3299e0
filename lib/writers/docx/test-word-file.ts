import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** Test code: an element of a part of a Word file. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** The parts of a Word file as text, by path. */
export function parts(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  )
}

/** The root element of a part. */
export function parse(xml: string): Element {
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('closetag', () => open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return root
}

/** The child elements with a name. */
export function children(element: Element, name?: string): readonly Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== 'string' && (name ?? child.name) === child.name,
  )
}

/** All elements with a name, however deep. */
export function all(element: Element, name: string): readonly Element[] {
  return children(element).flatMap((child) =>
    child.name === name ? [child, ...all(child, name)] : all(child, name),
  )
}

/** The value of an attribute at the end of a path of single children, as a number. */
export function measure(element: Element, path: readonly string[], attribute: string): number {
  const found = path.reduce<Element | undefined>((at, name) => at && children(at, name)[0], element)
  return Number(found?.attributes[attribute] ?? Number.NaN)
}
