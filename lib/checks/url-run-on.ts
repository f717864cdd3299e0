import type { Check } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf } from './texts-of.ts'

/** An address on the web that runs into the words after it. */
export const urlRunOn: Check = {
  id: 'url-run-on',
  name: '网址后面的文字',
  severity: 'hint',
  rationale: '网址后面直接接文字，复制和点击时容易出错；用括号括起来，或者在后面加标点。',
  basis: '按惯例',
  example: said(
    '通过http://www.yunlan.gov.cn/zwgk/向社会公布。',
    '通过网站（http://www.yunlan.gov.cn/zwgk/）向社会公布。',
  ),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    slipFindings(urlRunOn, narrativesOf(template, report), ({ text }) => slipsIn(text)),
}

function slipsIn(text: string): readonly Slip[] {
  return [...text.matchAll(/(?:https?:\/\/|www\.)[\w./?=&%#~:+-]+/g)].flatMap((match) => {
    const [address] = match
    const end = match.index + address.length
    const isRunOn = /[一-龥]/.test(text.charAt(end))
    if (!isRunOn || /[（(]/.test(text.charAt(match.index - 1))) return []
    const message = `网址“${address}”后面直接接着文字。`
    return [{ start: match.index, end, message, by: `（${address}）`, says: '用括号把网址括起来' }]
  })
}
