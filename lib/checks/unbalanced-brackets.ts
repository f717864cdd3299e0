import { type BracketFault, bracketFaults } from '#lib/text/brackets.ts'
import { mendedBrackets } from '#lib/text/mended-brackets.ts'
import { type Piece, paragraphsOf } from '#lib/text/sentences.ts'
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
      return paragraphsOf(text.text).flatMap((paragraph) => findingsIn(text, paragraph, faults))
    })
  },
}

const names: Readonly<Record<string, string>> = {
  '（': '括号',
  '《': '书名号',
  '“': '引号',
  '〔': '六角括号',
}

/** One finding for each kind of bracket in a paragraph: a reversed pair is one slip, not two. */
function findingsIn(
  all: PartText,
  { text, start }: Piece,
  faults: readonly BracketFault[],
): Finding[] {
  const here = faults.filter(({ at }) => start <= at && at < start + text.length)
  return here.filter(isFirstOfItsKind).map((fault) => {
    const isNested = fault.kind === 'nested'
    return wordsFinding(unbalancedBrackets, {
      message: sentence(fault),
      severity: isNested ? 'hint' : 'error',
      part: all.part,
      quote: around(text, fault.at - start),
      mayOverrule: isNested ? undefined : true,
      cure: cureOf(all, fault),
    })
  })
}

/** Where only one way is right; it mends all of the text that can be mended so. */
function cureOf({ field, text }: PartText, { at, kind }: BracketFault): Cure | undefined {
  const value = mendedBrackets(text)
  if (kind === 'nested' || bracketFaults(value).some((left) => left.at === at)) return undefined
  return { says: '改成一对', isSafe: true, writes: [{ field, value }] }
}

function isFirstOfItsKind(fault: BracketFault, index: number, all: readonly BracketFault[]) {
  const key = ({ pair, kind }: BracketFault) => `${pair}${kind === 'nested'}`
  return all.findIndex((other) => key(other) === key(fault)) === index
}

function sentence({ kind, pair }: BracketFault): string {
  const name = names[pair]
  if (kind === 'nested') return `${name}里面直接套用了${name}。`
  return `${name}没有成对，只有${kind === 'open' ? '前' : '后'}一半。`
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 10), at + 12).trim()
}
