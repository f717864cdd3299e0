import { numberText } from './number-text.ts'
import { whole } from './styles.ts'
import { attributeOf, child, childrenOf, switchOf, valOf, type XmlElement } from './xml-tree.ts'

/** One level of a list: where it starts and what its number looks like. */
interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  /** All its numbers are printed as digits. */
  readonly isLegal: boolean
  /** It begins anew after this level or one above it; 0 is never, and without it after any above. */
  readonly restart: number | undefined
  readonly style: string | undefined
}

/** Word itself allows 31 characters. */
const longestLabel = 64

interface List {
  /** Lists made from the same definition count on from one another. */
  readonly definition: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew when the list is first used. */
  readonly starts: ReadonlyMap<number, number>
}

export interface Numbering {
  /** Counts a paragraph of a list and tells what Word prints before it. */
  next(numId: string, level: number): string
  /** The level of a list that belongs to a paragraph style. */
  levelOf(numId: string, style: string): number | undefined
}

/** The lists of a Word file, counting from the first paragraph to the last. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const lists = readLists(root)
  const counters = new Map<string, number[]>()
  const used = new Set<string>()
  return {
    next(numId, level) {
      const list = lists.get(numId)
      const counts = counters.get(list?.definition ?? '') ?? []
      const own = list?.levels.get(level)
      if (!list || !own) return ''
      counters.set(list.definition, counts)
      if (!used.has(numId)) for (const at of list.starts.keys()) delete counts[at]
      used.add(numId)
      count(list, counts, level)
      return label(list, counts, level)
    },
    levelOf(numId, style) {
      const levels = [...(lists.get(numId)?.levels ?? [])]
      return levels.find(([, one]) => one.style === style)?.[0]
    },
  }
}

/** Counts one level up and lets the deeper ones begin anew. */
function count(list: List, counts: number[], level: number): void {
  const last = counts[level]
  const start = list.starts.get(level) ?? list.levels.get(level)?.start ?? 1
  counts[level] = last === undefined ? start : last + 1
  for (const [deeper, { restart }] of list.levels)
    if (deeper > level && (restart === undefined || level < restart)) delete counts[deeper]
}

function label(list: List, counts: readonly number[], level: number): string {
  const own = list.levels.get(level)
  if (!own || own.format === 'bullet') return ''
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const shown = list.levels.get(at)
    const value = counts[at] ?? list.starts.get(at) ?? shown?.start ?? 1
    const format = shown?.format ?? 'decimal'
    return numberText(value, own.isLegal && at < level ? 'decimal' : format)
  })
}

function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [attributeOf(one, 'abstractNumId') ?? '', one]),
  )
  const linked = new Map(
    [...definitions].flatMap(([id, one]) => {
      const link = valOf(one, 'w:styleLink')
      return link === undefined ? [] : [[link, id] as const]
    }),
  )
  return new Map(
    childrenOf(root, 'w:num').map((one) => {
      const named = valOf(one, 'w:abstractNumId') ?? ''
      const style = valOf(definitions.get(named), 'w:numStyleLink')
      const definition = (style === undefined ? undefined : linked.get(style)) ?? named
      return [
        attributeOf(one, 'numId') ?? '',
        readList(one, definition, definitions.get(definition)),
      ]
    }),
  )
}

function readList(element: XmlElement, definition: string, base: XmlElement | undefined): List {
  const levels = new Map(childrenOf(base, 'w:lvl').map(readLevel))
  const starts = new Map<number, number>()
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const at = whole(attributeOf(override, 'ilvl')) ?? 0
    const own = child(override, 'w:lvl')
    if (own) levels.set(at, readLevel(own)[1])
    const start = whole(valOf(override, 'w:startOverride'))
    if (start !== undefined) starts.set(at, start)
  }
  return { definition, levels, starts }
}

function readLevel(element: XmlElement): readonly [number, Level] {
  const style = valOf(element, 'w:pStyle')
  return [
    whole(attributeOf(element, 'ilvl')) ?? 0,
    {
      start: whole(valOf(element, 'w:start')) ?? 0,
      format: formatOf(element),
      text: (valOf(element, 'w:lvlText') ?? '').slice(0, longestLabel),
      isLegal: switchOf(element, 'w:isLgl') ?? false,
      restart: whole(valOf(element, 'w:lvlRestart')),
      style,
    },
  ]
}

/** A format Word 2007 does not know stands beside one that it does. */
function formatOf(element: XmlElement): string {
  const fallback = child(child(element, 'mc:AlternateContent'), 'mc:Fallback')
  return valOf(element, 'w:numFmt') ?? valOf(fallback, 'w:numFmt') ?? 'decimal'
}
