import { simplified } from '#lib/text/simplified.ts'

/** Lines of a page that list its headings: from the first to before the last. */
export interface ContentsList {
  readonly from: number
  readonly to: number
}

/** Fewer headings in a row are no list of contents. */
const fewest = 4
const longestEntry = 48
const mostEntries = 60

/**
 * The table of contents above the text: most of the headings one below the other, with or without the numbers
 * of pages, each of which stands again further down. Undefined where there is none.
 */
export function contentsList(
  lines: readonly string[],
  headings: readonly (readonly string[])[],
): ContentsList | undefined {
  const keys = lines.map((line) => (isEntry(line) ? keyOf(line) : ''))
  const heads = headings.map((words) => new Set(words.map(keyOf)))
  const lastAt = new Map(keys.map((key, at) => [key, at]))
  for (const [from, key] of keys.entries()) {
    if (!heads[0]?.has(key)) continue
    const to = endOfList(keys, heads, from)
    const listed = new Set(keys.slice(from, to))
    const found = heads.filter((words) => [...words].some((one) => listed.has(one)))
    const isAgain = (words: ReadonlySet<string>) =>
      [...words].some((one) => (lastAt.get(one) ?? -1) >= to)
    if (found.length >= fewest && found.every(isAgain))
      return { from: isCaption(lines[from - 1]) ? from - 1 : from, to }
  }
  return undefined
}

/** Where the list ends that begins here: headings in their order, and between them lines that stand again below. */
function endOfList(
  keys: readonly string[],
  heads: readonly ReadonlySet<string>[],
  from: number,
): number {
  let next = 0
  let end = from
  for (const [ahead, key] of keys.slice(from, from + mostEntries).entries()) {
    const at = from + ahead
    const found = heads.findIndex((words, index) => index >= next && words.has(key))
    if (found >= 0) [next, end] = [found + 1, at + 1]
    else if (key === '' || keys.indexOf(key, at + 1) < 0) break
  }
  return end
}

function isEntry(line: string): boolean {
  return line !== '' && line.length <= longestEntry && !/[。；]/.test(line)
}

function isCaption(line: string | undefined): boolean {
  return line !== undefined && /^\s*目\s*[录錄次]\s*$/.test(line)
}

/** A line without its spaces, marks and the number of the page behind it. */
function keyOf(line: string): string {
  return simplified(line.normalize('NFKC'))
    .replace(/(\D)[\s.…·‥⋯_-]*\d{1,3}\s*$/, '$1')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
