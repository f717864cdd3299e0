import { type BracketFault, bracketFaults } from '#lib/text/brackets.ts'
import { lineAround } from '#lib/text/line-around.ts'
import { mendedBrackets } from '#lib/text/mended-brackets.ts'
import type { Check, Cure, Finding } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { type PartText, textsOf } from './texts-of.ts'

/** Brackets and quotation marks come in pairs. */
export const unbalancedBrackets: Check = {
  id: 'unbalanced-brackets',
  name: '成对的括号和引号',
  severity: 'error',
  rationale:
    '括号、书名号、引号应当成对；缺少一半往往是漏字，或者复制时丢了内容。同一种括号直接套用，不便阅读。',
  basis: '《标点符号用法》（GB/T 15834—2011）',
  example: said('公开政策问答12期（含图解4期。', '公开政策问答12期（含图解4期）。'),
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    return textsOf(template, report).flatMap((text) => {
      const faults = bracketFaults(text.text)
      if (faults.length === 0) return []
      const value = mendedBrackets(text.text)
      const left = new Set(bracketFaults(value).map(({ at }) => at))
      const whole = { ...text, value, left }
      return firstOfEachKind(text.text, faults).map((fault) => findingOf(whole, fault))
    })
  },
}

const names: Readonly<Record<string, string>> = {
  '（': '括号',
  '《': '书名号',
  '“': '引号',
  '〔': '六角括号',
}

/** One for each kind of bracket in a paragraph: a reversed pair is one slip, not two. */
function firstOfEachKind(text: string, faults: readonly BracketFault[]): BracketFault[] {
  const known = new Set<string>()
  let line = 0
  let lineEnd = endOfLine(text, 0)
  return faults.filter(({ at, pair, kind }) => {
    if (at > lineEnd) {
      line++
      lineEnd = endOfLine(text, at)
    }
    const key = `${line} ${pair} ${kind === 'nested'}`
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** A text with what it would be if its brackets were mended, and where faults would be left. */
interface Mended extends PartText {
  readonly value: string
  readonly left: ReadonlySet<number>
}

function findingOf(whole: Mended, fault: BracketFault): Finding {
  const isNested = fault.kind === 'nested'
  return wordsFinding(unbalancedBrackets, {
    message: sentence(fault),
    severity: isNested ? 'hint' : 'error',
    part: whole.part,
    quote: lineAround(whole.text, { start: fault.at, end: fault.at, before: 10, after: 12 }).trim(),
    mayOverrule: isNested ? undefined : true,
    cure: cureOf(whole, fault),
  })
}

/** Where only one way is right; it mends all of the text that can be mended so. */
function cureOf({ field, value, left }: Mended, { at, kind }: BracketFault): Cure | undefined {
  if (kind === 'nested' || left.has(at)) return undefined
  return { says: '改成一对', isSafe: true, writes: [{ field, value }] }
}

function sentence({ kind, pair }: BracketFault): string {
  const name = names[pair]
  if (kind === 'nested') return `${name}里面直接套用了${name}。`
  return `${name}没有成对，只有${kind === 'open' ? '前' : '后'}一半。`
}
