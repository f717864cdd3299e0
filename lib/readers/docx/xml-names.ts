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

/** The prefixes that mean something else here than their customary namespace. */
export interface Prefixes {
  /** The prefix the reader asks for, by the one that is written; none where all are customary. */
  readonly asked: ReadonlyMap<string, string>
  /** The names that were met, by how they are written. */
  readonly names: Map<string, string>
}

export const customaryPrefixes: Prefixes = { asked: new Map(), names: new Map() }

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
    if ((prefixes.asked.get(prefix) ?? prefix) !== asked)
      prefixes = { asked: new Map([...prefixes.asked, [prefix, asked]]), names: new Map() }
  }
  return prefixes
}

/** An element’s name under the prefix that the reader asks for. */
export function renamed(name: string, prefixes: Prefixes): string {
  const { asked, names } = prefixes
  if (asked.size === 0) return name
  const before = names.get(name)
  if (before !== undefined) return before
  const colon = name.indexOf(':')
  const prefix = asked.get(name.slice(0, Math.max(0, colon)))
  const found = prefix ? `${prefix}:${name.slice(colon + 1)}` : name
  names.set(name, found)
  return found
}

/** Attributes under the prefixes that the reader asks for; one without a prefix has no namespace. */
export function renamedAttributes(attributes: Attributes, prefixes: Prefixes): Attributes {
  if (prefixes.asked.size === 0) return attributes
  const found: Record<string, string> = {}
  for (const name in attributes)
    found[name.includes(':') ? renamed(name, prefixes) : name] = attributes[name] ?? ''
  return found
}
