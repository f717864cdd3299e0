/** The namespaces that the reader knows, under the prefix it asks for; the second is that of “Strict” files. */
const known: Readonly<Record<string, readonly string[]>> = {
  w: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  m: [
    'http://schemas.openxmlformats.org/officeDocument/2006/math',
    'http://purl.oclc.org/ooxml/officeDocument/math',
  ],
  pic: [
    'http://schemas.openxmlformats.org/drawingml/2006/picture',
    'http://purl.oclc.org/ooxml/drawingml/picture',
  ],
  c: [
    'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'http://purl.oclc.org/ooxml/drawingml/chart',
  ],
  dgm: [
    'http://schemas.openxmlformats.org/drawingml/2006/diagram',
    'http://purl.oclc.org/ooxml/drawingml/diagram',
  ],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  v: ['urn:schemas-microsoft-com:vml'],
  o: ['urn:schemas-microsoft-com:office:office'],
}

const customary = new Map(
  Object.entries(known).flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix] as const)),
)

type Attributes = Readonly<Record<string, string>>

/** The prefixes that mean something else here than their customary namespace, with the prefix the reader asks for. */
export type Prefixes = ReadonlyMap<string, string>

export const customaryPrefixes: Prefixes = new Map()

/**
 * The prefixes inside an element. Nearly every program writes the customary ones, and then nothing is renamed;
 * where another namespace takes one of them, its names are none that the reader asks for.
 */
export function prefixesIn(outer: Prefixes, attributes: Attributes): Prefixes {
  let prefixes = outer
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue
    const prefix = name.slice('xmlns:'.length)
    const asked =
      customary.get(attributes[name] ?? '') ?? (Object.hasOwn(known, prefix) ? '?' : prefix)
    if ((prefixes.get(prefix) ?? prefix) !== asked)
      prefixes = new Map([...prefixes, [prefix, asked]])
  }
  return prefixes
}

/** An element’s name under the prefix that the reader asks for. */
export function renamed(name: string, prefixes: Prefixes): string {
  if (prefixes.size === 0) return name
  const colon = name.indexOf(':')
  const prefix = prefixes.get(name.slice(0, Math.max(0, colon)))
  return prefix ? `${prefix}:${name.slice(colon + 1)}` : name
}

/** Attributes under the prefixes that the reader asks for; one without a prefix has no namespace. */
export function renamedAttributes(attributes: Attributes, prefixes: Prefixes): Attributes {
  if (prefixes.size === 0) return attributes
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.includes(':') ? renamed(name, prefixes) : name,
      value,
    ]),
  )
}
