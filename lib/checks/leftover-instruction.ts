import { halfWidth } from '#lib/text/half-width.ts'
import { sentencesOf } from '#lib/text/sentences.ts'
import type { Check } from './check.ts'
import { wordsFinding } from './finding.ts'
import { textsOf } from './texts-of.ts'

/** Filling instructions and placeholders do not belong in a finished text. */
export const leftoverInstruction: Check = {
  id: 'leftover-instruction',
  severity: 'error',
  rationale: '填写说明和占位符号是给填报人看的，留在正文里说明这一处还没有写完。',
  basis: '按惯例',
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

/** XX街道, ×××, 待填, ___, 【请填写】, {year}; a letter or digit beside XX makes it a name. */
const placeholder = new RegExp(
  [
    String.raw`(?:^|[^A-Za-z\d])([Xx]{2,}|[×✕╳]{2,})(?![A-Za-z\d])`,
    '(待填写?|待补充?数据|待核实填|请填写|此处填写|请在此处)',
    String.raw`(_{2,}|＿{2,}|\{[A-Za-z][\w.]*\}|\*{3,})`,
  ].join('|'),
)

function leftover(sentence: string, instructions: readonly string[]) {
  const instruction = instructions.find((words) => sentence.includes(words))
  if (instruction) return { isInstruction: true, text: instruction }
  const found = placeholder.exec(halfWidth(sentence))
  const text = found?.slice(1).find(Boolean)
  return text === undefined ? undefined : { isInstruction: false, text }
}
