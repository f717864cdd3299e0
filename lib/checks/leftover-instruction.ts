import { halfWidth } from '#lib/text/half-width.ts'
import { sentencesOf } from '#lib/text/sentences.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { textsOf } from './texts-of.ts'

/** Filling instructions and placeholders do not belong in a finished text. */
export const leftoverInstruction: Check = {
  id: 'leftover-instruction',
  name: '没有填完的地方',
  severity: 'error',
  rationale: '填写说明和占位符号是给填报人看的，留在正文里说明这一处还没有写完。',
  basis: '按惯例',
  example: said('全年公开信息XX条。', '全年公开信息126条。'),
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    const instructions = template.roles.instructions ?? []
    return textsOf(template, report).flatMap(({ part, text }) =>
      sentencesOf(text).flatMap((sentence) => {
        const left = leftover(sentence.text, instructions)
        if (left === undefined) return []
        return wordsFinding(leftoverInstruction, {
          message: left.isInstruction
            ? `留有填写说明“${left.text}”。`
            : `留有没有填写的“${left.text}”。`,
          part,
          quote: sentence.text.trim(),
          mayOverrule: true,
        })
      }),
    )
  },
}

/** What may not stand beside a placeholder: it would be part of a name, a number or an address. */
const joined = String.raw`A-Za-z\d./@:_*×-`

/** XX街道, ○○街道, 20××年, X月X日, ___, （请填写）, 待填。, {year} */
const placeholders = [
  new RegExp(String.raw`(?:^|[^${joined}])([Xx]{2,}|[×✕╳]{2,}|[_＿]{2,}|\*{3,})(?![${joined}])`),
  /((?:19|20)[Xx×]{2})(?=\s?年)/,
  /(?:^|[^一二三四五六七八九零〇○\d])([○△]{2,})(?![一二三四五六七八九零〇○])/,
  /(?:^|[^A-Za-z\d])([Xx×])(?=\s?[年月日件条次个篇份期场人万])/,
  /(?:^|[^期等])(待填写?)(?=[\s。；，、）)】]|$)/,
  /(\{[A-Za-z][\w.]*\})/,
]

/** （请填写……）, （此处说明……）. */
const bracketed = /[（(【[](?:请|此处|在此)[^（()）【】[\]\n]*[）)】\]]/g
const asksToFill = /填写|填入|补充|说明/

function leftover(sentence: string, instructions: readonly string[]) {
  const instruction = instructions.find((words) => sentence.includes(words))
  if (instruction) return { isInstruction: true, text: instruction }
  const folded = halfWidth(sentence)
  const asked = [...folded.matchAll(bracketed)].find(([words]) => asksToFill.test(words))?.[0]
  const found = asked ?? placeholders.map((pattern) => pattern.exec(folded)?.[1]).find(Boolean)
  return found === undefined ? undefined : { isInstruction: false, text: found }
}
