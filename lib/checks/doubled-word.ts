import type { Check } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { textsOf } from './texts-of.ts'

/** Words or marks that stand twice in a row. */
export const doubledWord: Check = {
  id: 'doubled-word',
  name: '写了两遍的词',
  severity: 'warning',
  rationale: '连着写了两遍的词和标点，多半是修改时没有删净。',
  basis: '按惯例',
  example: said('扎实做好公开工作工作。', '扎实做好公开工作。'),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    slipFindings(doubledWord, textsOf(template, report), ({ text }) => [
      ...slips(text, words, mayDouble),
      ...slips(text, signs, mayDoubleSign),
    ]),
}

/** Two to eight characters, at once again. Single ones (紧紧) are good Chinese. */
const words = /([一-龥]{2,8}?)\1/g
const signs = /的的|了了|[。，、；：]{2,}/g

/** 一个一个, 研究研究, 常态常新 …: doubled on purpose, or the end of one word and the start of the next. */
const mayDouble =
  /^(?:[一逐每][一-龥]|研究|讨论|商量|考虑|谢谢|家家户户|世世代代|方方面面|人民|种种|层层)/

function mayDoubleSign(found: string, before: string, after: string): boolean {
  if (found === '的的') return before.endsWith('目') || /^确/.test(after)
  if (found === '了了')
    return before.endsWith('为') || before.endsWith('除') || /^[解结断望]/.test(after)
  return false
}

type MayDouble = RegExp | ((found: string, before: string, after: string) => boolean)

function slips(text: string, pattern: RegExp, allowed: MayDouble): readonly Slip[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, 1: word, index: start }) => {
    const end = start + found.length
    const isAllowed =
      allowed instanceof RegExp
        ? allowed.test(found)
        : allowed(found, text.slice(0, start), text.slice(end))
    const by = word ?? found.charAt(0)
    return isAllowed ? [] : [{ start, end, message: `“${found}”重复。`, by }]
  })
}
