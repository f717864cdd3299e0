import type { Aspect } from '#templates/schema.ts'

/** A sub-head with the text under it; the text before the first head has the head ''. */
export interface Section {
  /** As it stands in the text: `（一）主动公开`, or with its stop where it runs in. */
  readonly head: string
  /** A line break between head and body; '' where the head runs in, or nothing follows it. */
  readonly glue: '\n' | ''
  readonly body: string
}

/** The numeral of a sub-head: （一）. */
export const bracketed = /^\s*[（(]\s*[一二三四五六七八九十]+\s*[）)]/
/** The numeral of a sub-head in the other custom: 1. */
export const arabic = /^\s*\d{1,2}\s*[.．、](?!\d)/
const longestHead = 28
const longestRunIn = 24

/**
 * A narrative cut at its sub-heading lines: those that begin with （一）, or where there are none,
 * with 1. if one of them names an aspect. `joinSections` gives back the same text, for any text.
 */
export function splitSections(text: string, aspects: readonly Aspect[]): readonly Section[] {
  if (text === '') return []
  const lines = text.split('\n')
  const isHead = headTest(lines, aspects)
  const groups: string[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last === undefined || isHead(line)) groups.push([line])
    else last.push(line)
  }
  return groups.map(([line = '', ...rest]) =>
    isHead(line) ? headed(line, rest) : { head: '', glue: '', body: [line, ...rest].join('\n') },
  )
}

/** The text of the sections; the reverse of `splitSections`. */
export function joinSections(sections: readonly Section[]): string {
  return sections.map(({ head, glue, body }) => head + glue + body).join('\n')
}

/** The words of a head without numeral and stop: `（一）主动公开。` → 主动公开. */
export function titleOfHead(head: string): string {
  return head
    .replace(bracketed, '')
    .replace(arabic, '')
    .replace(/[。：:\s]+$/, '')
    .trim()
}

/** The aspect that a head names: its title, with more words around it or shortened from its front. */
export function aspectOf(head: string, aspects: readonly Aspect[]): Aspect | undefined {
  const title = titleOfHead(head).replace(/(情况|方面|工作)+$/, '')
  if (title === '') return undefined
  const whole = aspects.filter((aspect) => title.includes(aspect.title))
  const longest = [...whole].sort((a, b) => b.title.length - a.title.length)[0]
  return longest ?? aspects.find((aspect) => title.length >= 4 && aspect.title.endsWith(title))
}

/** The section with another body; a head on a line of its own keeps its line. */
export function withBody(section: Section, body: string): Section {
  const ownLine = section.head !== '' && !runsIn(section.head)
  return { ...section, body, glue: body !== '' && (section.glue || ownLine) ? '\n' : '' }
}

function headTest(lines: readonly string[], aspects: readonly Aspect[]): (line: string) => boolean {
  if (lines.some((line) => bracketed.test(line))) return (line) => bracketed.test(line)
  const named = lines.some((line) => arabic.test(line) && aspectOf(headOfLine(line), aspects))
  return (line) => named && arabic.test(line)
}

function headed(line: string, rest: readonly string[]): Section {
  const head = headOfLine(line)
  if (head.length < line.length)
    return { head, glue: '', body: [line.slice(head.length), ...rest].join('\n') }
  return { head, glue: rest.length > 0 ? '\n' : '', body: rest.join('\n') }
}

/** The whole line, its run-in head up to the stop, or its numeral alone. */
function headOfLine(line: string): string {
  const stop = line.search(/[。：；，]/)
  if (stop < 0 && line.trim().length <= longestHead) return line
  if (stop >= 0 && stop < longestRunIn && /[。：]/.test(line.charAt(stop)))
    return line.slice(0, stop + 1)
  const rest = line.replace(bracketed, '').replace(arabic, '')
  return line.slice(0, line.length - rest.length)
}

function runsIn(head: string): boolean {
  return /[。：]$/.test(head) || titleOfHead(head) === ''
}
