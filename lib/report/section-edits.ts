import { chineseNumber } from '#lib/text/chinese-number.ts'
import type { Profile } from '#templates/profiles/schema.ts'
import type { Aspect } from '#templates/schema.ts'
import {
  arabic,
  aspectOf,
  bracketed,
  joinSections,
  type Section,
  splitSections,
  titleOfHead,
  withBody,
} from './sections.ts'

/** What sub-heads are called, and how the local profile writes them. */
export interface HeadStyle {
  readonly aspects: readonly Aspect[]
  readonly subheads: Profile['subheads']
}

/** A sub-head as the profile writes it: `（二）依申请公开情况`. */
export function headFor(
  title: string,
  ordinal: number,
  { numbering, ending }: Profile['subheads'],
): string {
  const bare = ending === '' || title.endsWith(ending) ? title : title + ending
  return numeralFor(ordinal, numbering) + bare
}

/** Adds the missing section of an aspect with this body, where the order of the aspects has it. */
export function insertAspect(
  sections: readonly Section[],
  { aspect, body }: { readonly aspect: Aspect; readonly body: string },
  style: HeadStyle,
): readonly Section[] {
  const ranks = sections.map(({ head }) => {
    const found = aspectOf(head, style.aspects)
    return found ? style.aspects.indexOf(found) : -1
  })
  const at = placeOfRank(style.aspects.indexOf(aspect), ranks)
  return insertSection(sections, at, { title: aspect.title, body, subheads: style.subheads })
}

/** Where something of this rank stands among others: behind the last lower one, else before a higher one. */
export function placeOfRank(rank: number, ranks: readonly number[]): number {
  const lower = ranks.map((other) => other >= 0 && other < rank).lastIndexOf(true)
  const higher = ranks.findIndex((other) => other > rank)
  return lower >= 0 ? lower + 1 : higher >= 0 ? higher : ranks.length
}

interface NewSection {
  readonly title: string
  readonly body: string
  readonly subheads: Profile['subheads']
}

/** Adds a section with a head of its own at this position. */
export function insertSection(
  sections: readonly Section[],
  at: number,
  { title, body, subheads }: NewSection,
): readonly Section[] {
  const numbering = numberingOf(sections) ?? subheads.numbering
  const head = headFor(title, at + 1, { ...subheads, numbering })
  const fresh = withBody({ head, glue: '', body: '' }, body)
  return renumber([...sections.slice(0, at), fresh, ...sections.slice(at)])
}

/** The sections with the one at `from` moved to `to`; numerals follow the new order. */
export function moveSection(
  sections: readonly Section[],
  from: number,
  to: number,
): readonly Section[] {
  const moved = sections[from]
  if (!moved || to < 0 || to >= sections.length) return sections
  const rest = sections.filter((_, index) => index !== from)
  return renumber([...rest.slice(0, to), moved, ...rest.slice(to)])
}

/** The sections without the one at this position. */
export function removeSection(sections: readonly Section[], at: number): readonly Section[] {
  return renumber(sections.filter((_, index) => index !== at))
}

/** The section under another title; numeral and stop stay. */
export function withTitle(section: Section, title: string): Section {
  const stop = /[。：]$/.exec(section.head)?.[0] ?? ''
  const rest = section.head.replace(bracketed, '').replace(arabic, '')
  const numeral = section.head.slice(0, section.head.length - rest.length)
  return withBody({ ...section, head: numeral + title.trim() + stop, glue: '' }, section.body)
}

/** Heads counted from one in their order; the text before the first head has none. */
export function renumber(sections: readonly Section[]): readonly Section[] {
  let ordinal = 0
  return sections.map((section) => {
    if (section.head === '') return section
    ordinal += 1
    return { ...section, head: renumbered(section.head, ordinal) }
  })
}

/** Heads as the profile writes them; of heads that do more than name an aspect, only the numeral. */
export function restyle(
  sections: readonly Section[],
  { aspects, subheads }: HeadStyle,
): readonly Section[] {
  let ordinal = 0
  return sections.map((section) => {
    if (section.head === '') return section
    ordinal += 1
    const stop = /[。：]$/.exec(section.head)?.[0] ?? ''
    const title = titleOfHead(section.head).replace(/(情况|方面)$/, '')
    const aspect = aspects.find((known) => known.title === title)
    const head = aspect
      ? headFor(title, ordinal, subheads) + stop
      : numeralFor(ordinal, subheads.numbering) +
        section.head.replace(bracketed, '').replace(arabic, '')
    return { ...section, head }
  })
}

/** The text with a sentence at the end of an aspect's section, which is added if it is missing. */
export function appendToAspect(
  text: string,
  { aspect, sentence }: { readonly aspect: Aspect; readonly sentence: string },
  style: HeadStyle,
): string {
  const sections = splitSections(text, style.aspects)
  const at = sections.findIndex(({ head }) => aspectOf(head, style.aspects) === aspect)
  const found = sections[at]
  if (!found) return joinSections(insertAspect(sections, { aspect, body: sentence }, style))
  const body = found.body === '' ? sentence : `${found.body.trimEnd()}${sentence}`
  return joinSections(sections.map((old, index) => (index === at ? withBody(old, body) : old)))
}

function numeralFor(ordinal: number, numbering: '（一）' | '1.'): string {
  return numbering === '1.' ? `${ordinal}.` : `（${chineseNumber(ordinal)}）`
}

function renumbered(head: string, ordinal: number): string {
  if (bracketed.test(head)) return numeralFor(ordinal, '（一）') + head.replace(bracketed, '')
  return head.replace(/^\s*\d{1,2}/, String(ordinal))
}

function numberingOf(sections: readonly Section[]): '（一）' | '1.' | undefined {
  const head = sections.find((section) => section.head !== '')?.head
  if (head === undefined) return undefined
  return bracketed.test(head) ? '（一）' : '1.'
}
