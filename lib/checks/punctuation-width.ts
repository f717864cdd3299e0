import { fullWidth } from '#lib/text/full-width.ts'
import { lineAround } from '#lib/text/line-around.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { narrativesOf } from './texts-of.ts'

/** Half-width marks and stray spaces in Chinese text; one hint for a part, mended at once. */
export const punctuationWidth: Check = {
  id: 'punctuation-width',
  name: '括号、标点和空格',
  severity: 'hint',
  rationale: '中文里用全角的括号和标点，字与字之间不留空格；数字、网址和邮箱里的不改。',
  basis: '《标点符号用法》（GB/T 15834—2011）',
  example: said('公开信息(含存量)126条,内容准确。', '公开信息（含存量）126条，内容准确。'),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    narrativesOf(template, report).flatMap(({ part, field, text }) => {
      const { text: value, changes } = fullWidth(text)
      if (value === text) return []
      const start = firstDifference(text, value)
      const shown = /\s/.test(text.charAt(start)) ? '多余的空格' : `半角的“${text.charAt(start)}”`
      const more = changes > 1 ? `等 ${changes} 处` : ''
      return [
        wordsFinding(punctuationWidth, {
          message: `中文里有${shown}${more}。`,
          part,
          quote: lineAround(text, { start, end: start, before: 6, after: 7 }),
          cure: { says: '改为全角，去掉空格', isSafe: true, writes: [{ field, value }] },
        }),
      ]
    }),
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (one.charAt(at) === other.charAt(at)) at++
  return at
}
