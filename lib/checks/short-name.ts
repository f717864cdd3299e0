import type { Check, Finding } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { narrativesOf, type PartText } from './texts-of.ts'

/** 《条例》 is the short name of a regulation: told once, before it is used, and written with 《》. */
export const shortName: Check = {
  id: 'short-name',
  name: '《条例》的简称',
  severity: 'warning',
  rationale: '简称先写明“以下简称《条例》”再用，用时带书名号；先用后说，读者不知道指哪一部条例。',
  basis: '《标点符号用法》（GB/T 15834—2011）；简称的用法按惯例',
  example: said(
    '落实《条例》。执行《中华人民共和国政府信息公开条例》（以下简称《条例》）。',
    '执行《中华人民共和国政府信息公开条例》（以下简称《条例》）。落实《条例》。',
  ),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) => {
    const texts = narrativesOf(template, report)
    return [...usedTooSoon(texts), ...bare(texts)]
  },
}

const defined = /(?:以下|下|后)(?:简称|称)[：:为]?\s?[《“]?(?:新|修订后的)?[《“]?条例/

/** The first place where it is used, and where it is defined, in the order of the page. */
function usedTooSoon(texts: readonly PartText[]): Finding[] {
  const definition = firstOf(texts, (text) => text.search(defined))
  const use = firstOf(texts, (text) => text.replace(defined, blanked).indexOf('《条例》'))
  const name = firstOf(texts, (text) => text.indexOf('政府信息公开条例'))
  if (!use) return []
  const quote = around(use.text, use.index, '《条例》'.length)
  if (definition && isBefore(use, definition))
    return [
      wordsFinding(shortName, {
        message: '“《条例》”用在“以下简称《条例》”前面，第一次出现时应写全称。',
        part: use.part,
        quote,
      }),
    ]
  if (definition || (name && isBefore(name, use))) return []
  const message = '“《条例》”前面没有写过全称，第一次出现时应写全称。'
  return [wordsFinding(shortName, { message, severity: 'hint', part: use.part, quote })]
}

function blanked(words: string): string {
  return '　'.repeat(words.length)
}

interface Place {
  readonly part: string
  readonly text: string
  readonly order: number
  readonly index: number
}

function firstOf(texts: readonly PartText[], find: (text: string) => number): Place | undefined {
  for (const [order, { part, text }] of texts.entries()) {
    const index = find(text)
    if (index >= 0) return { part, text, order, index }
  }
  return undefined
}

function isBefore(one: Place, other: Place): boolean {
  return one.order < other.order || (one.order === other.order && one.index < other.index)
}

/** 按照条例要求: the short name without its marks; once for the report. */
function bare(texts: readonly PartText[]): Finding[] {
  const place = firstOf(texts, (text) => {
    const found =
      /(?:贯彻|落实|执行|按照|根据|依据|依照|学习|遵守|对照)(?:落实|执行|实施)?条例(?=[的要规精，。、第])/.exec(
        text,
      )
    return found ? found.index : -1
  })
  if (!place) return []
  const found = place.text.slice(place.index).replace(/条例.*/s, '条例')
  return [
    wordsFinding(shortName, {
      message: `“${found}”里的“条例”没有加书名号。`,
      severity: 'hint',
      part: place.part,
      quote: found,
    }),
  ]
}

/** The words with a few around them, on their line. */
function around(text: string, start: number, length: number): string {
  const before = text.slice(Math.max(0, start - 4), start)
  const behind = text.slice(start + length, start + length + 4)
  const line = behind.indexOf('\n')
  return (
    before.slice(before.lastIndexOf('\n') + 1) +
    text.slice(start, start + length) +
    (line < 0 ? behind : behind.slice(0, line))
  )
}
