import { isIdentityNumber } from '#lib/text/identity-number.ts'
import { publicMailDomains } from '#templates/lexicon/mail-domains.ts'
import type { Check, CheckInput } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf, type PartText } from './texts-of.ts'

/** Data of a person that would be published with the report. */
export const personalData: Check = {
  id: 'personal-data',
  name: '个人信息',
  severity: 'error',
  rationale:
    '年度报告向社会公布，身份证号、个人手机号和私人邮箱不应出现；联系方式用办公电话和单位邮箱。',
  basis: '《中华人民共和国个人信息保护法》；《中华人民共和国政府信息公开条例》第十五条',
  example: said('联系电话：13912345678。', '联系电话：0999-8123456。'),
  reads: ['narratives', 'identity'],
  run: (input) =>
    slipFindings(personalData, textsWithContact(input), ({ text }) => [
      ...identityNumbers(text),
      ...mobiles(text),
      ...mailboxes(text),
    ]),
}

/** The contact of 报告信息 is looked at there, unless the generated preamble prints it already. */
function textsWithContact({ template, report }: CheckInput): readonly PartText[] {
  const { phone = '', email = '' } = report.contact ?? {}
  const texts = narrativesOf(template, report)
  const printed = texts.map(({ text }) => text).join()
  const fields = [
    { part: 'contact', field: 'contact.phone', text: phone },
    { part: 'contact', field: 'contact.email', text: email },
  ]
  return [...texts, ...fields.filter(({ text }) => text !== '' && !printed.includes(text))]
}

const notInNumber = '(?![\\dA-Za-z])'

function identityNumbers(text: string): readonly Slip[] {
  return matches(text, new RegExp(`\\d{17}[\\dXx]${notInNumber}`, 'g'))
    .filter(({ found }) => isIdentityNumber(found))
    .map((place) => ({
      ...place,
      severity: 'error',
      mayOverrule: true,
      message: `“${place.found.slice(0, 6)}…${place.found.slice(-2)}”像是身份证号，不应公布。`,
    }))
}

function mobiles(text: string): readonly Slip[] {
  return matches(
    text,
    new RegExp(`1[3-9]\\d(?:\\d{8}|[ -]\\d{4}[ -]\\d{4})(?!@)${notInNumber}`, 'g'),
  ).map((place) => ({
    ...place,
    severity: 'warning',
    message: `“${place.found}”是手机号码，办公电话更合适。`,
  }))
}

function mailboxes(text: string): readonly Slip[] {
  return matches(text, /[A-Za-z0-9_.-]+(?:@[A-Za-z0-9.-]*[A-Za-z0-9])?/g).flatMap((place) => {
    const [name = '', domain = ''] = place.found.toLowerCase().split('@')
    if (!publicMailDomains.some((each) => each === domain)) return []
    const isPrivate = /^\d+$/.test(name)
    const message = isPrivate
      ? `“${place.found}”像是个人邮箱，单位邮箱更合适。`
      : `“${place.found}”是公众邮箱服务的地址，有政务邮箱的可以换用。`
    return [{ ...place, severity: isPrivate ? 'warning' : 'hint', message } as const]
  })
}

/** The matches that do not begin inside a longer number or word. */
function matches(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)]
    .filter(({ index }) => !/[\dA-Za-z]/.test(text.charAt(index - 1)))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, found }))
}
