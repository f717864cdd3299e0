import { phrase, preambleOf } from '#lib/report/phrase.ts'
import type { Contact, Report } from '#lib/report/report.ts'
import { asPattern } from '#lib/text/as-pattern.ts'
import type { Template } from '#templates/schema.ts'

/** What a preamble tells: fields of the report, and the text itself where they do not make it again. */
export type PreambleFields = Pick<Report, 'selfName' | 'contact' | 'website'> & {
  readonly preamble?: string
}

/** Reads a preamble back into the fields it was made from, else keeps it and reads what is clear. */
export function preambleFields(template: Template, report: Report, text: string): PreambleFields {
  const fields = generatedFields(template, report, text)
  if (fields && preambleOf(template, { ...report, ...fields }) === text) return fields
  return { ...statedFields(text), preamble: text }
}

const slots: Readonly<Record<string, string>> = {
  selfName: '([^，。；、“”]{1,30}?)',
  website: '(\\S{1,200}?)',
  contact: '(.{1,300}?)',
}

/** The slots of the sentences a preamble is generated from; those left out are left out. */
function generatedFields(
  template: Template,
  report: Report,
  text: string,
): Omit<PreambleFields, 'preamble'> | undefined {
  const names: string[] = []
  const pattern = template.preamble
    .map((sentence) => `(?:${sentencePattern(sentence, { template, report, names })})?`)
    .join('')
  const match = new RegExp(`^${pattern}$`).exec(text)
  if (!match) return undefined
  const read = (name: string) => match.slice(1)[names.indexOf(name)]
  const website = read('website')
  const contact = contactOf(read('contact') ?? '', report.agency)
  return {
    ...ownName(template, report, read('selfName')),
    ...(website && { website }),
    ...(contact && { contact }),
  }
}

interface Known {
  readonly template: Template
  readonly report: Report
  readonly names: string[]
}

function sentencePattern(sentence: string, { template, report, names }: Known): string {
  return sentence.split(/(\{\w+\})/).reduce((pattern, piece) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1]
    if (name === undefined) return pattern + asPattern(piece)
    const slot = slots[name]
    if (!slot) return pattern + asPattern(phrase(piece, template, report) ?? piece)
    const earlier = names.indexOf(name)
    if (earlier >= 0) return `${pattern}\\${earlier + 1}`
    names.push(name)
    return pattern + slot
  }, '')
}

/** Nothing where the report calls itself so by default. */
function ownName(
  template: Template,
  report: Report,
  selfName: string | undefined,
): Pick<Report, 'selfName'> {
  const usual = phrase('{selfName}', template, report)
  return selfName && selfName !== usual ? { selfName } : {}
}

const details = /^(.*?)（((?:地址|邮编|电话|电子邮箱)：.*)）$/
const detailNames = {
  地址: 'address',
  邮编: 'postcode',
  电话: 'phone',
  电子邮箱: 'email',
} as const

/** 党政办公室（地址：…，电话：…） as fields; the office is left out where it is the agency itself. */
function contactOf(text: string, agency: string): Contact | undefined {
  if (text === '') return undefined
  const match = details.exec(text)
  const office = match ? match[1] : text
  const named = (match?.[2] ?? '').split(/，(?=(?:地址|邮编|电话|电子邮箱)：)/).flatMap((piece) => {
    const [, name = '', value = ''] = /^(.*?)：(.*)$/.exec(piece) ?? []
    return name in detailNames ? [[detailNames[name as keyof typeof detailNames], value]] : []
  })
  return {
    ...(office && office !== agency && { office }),
    ...Object.fromEntries(named),
  }
}

const stated = {
  office: /(?:请|可)(?:与|联系|向)([^，。；（(：:]{2,40}?)(?:联系|咨询|反映|[（(])/,
  address: /地址\s*[：:]\s*([^，。；）)（(\n]{4,60})/,
  postcode: /(?:邮编|邮政编码)\s*[：:]\s*(\d{6})(?!\d)/,
  phone: /电话\s*[：:]?\s*((?:[（(]\d{3,4}[）)]|\d{3,4}\s*[-—－]{1,2})?\s*\d{7,8})(?!\d)/,
  email: /(?:邮箱|邮件|E-?mail)(?:地址)?\s*[：:]\s*([\w.-]+@[\w-]+(?:\.[\w-]+)+)/i,
} as const

/** What a preamble in other words says plainly: address, postcode, phone, mailbox, website. */
function statedFields(text: string): Omit<PreambleFields, 'preamble'> {
  const found = Object.entries(stated).flatMap(([name, pattern]) => {
    const value = pattern.exec(text)?.[1]?.trim()
    return value ? [[name, value]] : []
  })
  const website = /(?:https?:\/\/|www\.)[\w./?=&%#~:+-]*[\w/]/.exec(text)?.[0]
  return {
    ...(website && { website }),
    ...(found.length > 0 && { contact: Object.fromEntries(found) }),
  }
}
