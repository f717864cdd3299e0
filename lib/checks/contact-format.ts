import { memberAt } from '#lib/text/member-at.ts'
import type { Check, CheckInput } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf, type PartText } from './texts-of.ts'

/** A mailbox, telephone number or postcode that cannot be right. */
export const contactFormat: Check = {
  id: 'contact-format',
  name: '电话、邮箱和邮编',
  severity: 'hint',
  rationale: '写错一位的邮箱、电话和邮编，公众就联系不上；被网站隐去的号码也一样。',
  basis: '按惯例',
  example: said('电话：0999-81234。', '电话：0999-8123456。'),
  reads: ['narratives', 'identity'],
  run: (input) =>
    slipFindings(contactFormat, textsWithContact(input), ({ text }) => [
      ...slipsOf(text, pieces, mailFault),
      ...slipsOf(text, numbers, numberFault),
      ...faults.flatMap(({ pattern, says }) =>
        [...text.matchAll(pattern)].map((match): Slip => {
          const found = memberAt(match, 1)
          const start = match.index + match[0].lastIndexOf(found)
          return { start, end: start + found.length, message: `“${found}”${says}。` }
        }),
      ),
    ]),
}

/** Mailboxes and addresses are taken whole and then looked at, so that a long run costs one pass. */
const pieces = /[\w.@-]+/g
const numbers = /[\d*＊xX×—-]+/g
const label = /(?:邮箱|信箱|邮件|e-?mail)(?:地址)?[：:为是]{0,2}\s?$/i
const longestLabel = 12

function mailFault(found: string, before: string): string | undefined {
  if (/@\.|@@|\.@/.test(found) || /^[\w.-]+@[A-Za-z0-9-]+$/.test(found)) return '不是完整的邮箱地址'
  const isAddress = /^[A-Za-z\d]/.test(found) && /\w\.\w/.test(found) && !/@|^www/i.test(found)
  return isAddress && label.test(before) ? '不是完整的邮箱地址，缺少“@”' : undefined
}

function numberFault(found: string): string | undefined {
  return /^\d\d/.test(found) && /[*＊xX×]{3}/.test(found) ? '有几位数字被隐去' : undefined
}

function slipsOf(
  text: string,
  pattern: RegExp,
  faultOf: (found: string, before: string) => string | undefined,
): readonly Slip[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }): readonly Slip[] => {
    const says = faultOf(found, text.slice(Math.max(0, index - longestLabel), index))
    if (says === undefined) return []
    return [{ start: index, end: index + found.length, message: `“${found}”${says}。` }]
  })
}

const faults = [
  { pattern: /(?:^|\D)(0\d{2,3}(?:--|-\s-|——-)\d{1,12})/g, says: '区号和号码之间多了横线' },
  { pattern: /(?:电话|传真)[：:]?\s?(0\d{2,3}[-—]\d{1,6})(?![\d-])/g, says: '位数不够' },
  { pattern: /(?:邮编|邮政编码)[：:]?\s?(\d{1,5}|\d{7,20})(?!\d)/g, says: '不是六位的邮政编码' },
  {
    pattern: /(?:邮编|邮政编码)[：:]?\s?(000000|123456|\d{3}000)(?!\d)/g,
    says: '像是全市通用的邮编，可以写投递局的',
  },
] as const

/** The fields of 报告信息, unless the generated preamble prints them. */
function textsWithContact({ template, report }: CheckInput): readonly PartText[] {
  const texts = narrativesOf(template, report)
  const printed = texts.map(({ text }) => text).join()
  const { phone = '', email = '', postcode = '' } = report.contact ?? {}
  const fields = [
    { part: 'contact', field: 'contact.phone', text: phone && `电话：${phone}` },
    { part: 'contact', field: 'contact.email', text: email },
    { part: 'contact', field: 'contact.postcode', text: postcode && `邮编：${postcode}` },
  ]
  return [
    ...texts,
    ...fields.filter(({ text }) => text !== '' && !printed.includes(text.replace(/^.*：/, ''))),
  ]
}
