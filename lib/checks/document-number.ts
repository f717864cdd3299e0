import { memberAt } from '#lib/text/member-at.ts'
import { documentNumbers } from '#templates/lexicon/laws.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { textsOf } from './texts-of.ts'

/** The number of a document is the one it was issued under. */
export const documentNumber: Check = {
  id: 'document-number',
  name: '发文字号',
  severity: 'error',
  rationale: '文件的发文字号、法规的公布令号应当准确，读者靠它查找原文。',
  basis: documentNumbers.map(({ source }) => source).join('、'),
  example: said(
    '《中华人民共和国政府信息公开条例》（国务院令第771号）',
    '《中华人民共和国政府信息公开条例》（国务院令第711号）',
  ),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    slipFindings(documentNumber, textsOf(template, report), ({ text }) => [
      ...garbledLetters(text),
      ...otherNumbers(text),
    ]),
}

/** 办涵, 国办菡 and the like before a year in brackets. */
function garbledLetters(text: string): readonly Slip[] {
  return [...text.matchAll(/(国办|公开办|政办|办)([涵菡寒含韩])(?=\s*[〔［[（(]\d{4})/g)].map(
    (match) => {
      const [found, before = ''] = match
      const by = `${before}函`
      const message = `发文字号中的“${found}”应为“${by}”。`
      return { start: match.index, end: match.index + found.length, message, mayOverrule: true, by }
    },
  )
}

/** A number that stands beside the name of a document and is not its own. */
function otherNumbers(text: string): readonly Slip[] {
  return patterns.flatMap(({ pattern, right, source }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Slip[] => {
      const printed = memberAt(match, 1)
      const number = printed.replace(/\s/g, '').replace(/[］\])）]/, '〕')
      const [by = ''] = right
      if (right.includes(number)) return []
      const end = match.index + match[0].lastIndexOf(printed) + printed.length
      const message = `“${printed}号”与文件不符，应为“${by}号”（${source}）。`
      return [{ start: end - printed.length, end, message, mayOverrule: true, by }]
    }),
  )
}

/** Beside its name: behind it, with or without brackets and a few words between; or before it. */
const patterns = documentNumbers.flatMap(({ name, number, right, source }) => {
  const between = '[^《》〈〉（(。；，、和及与\\n]{0,10}[（(][^）)\\n]{0,24}?'
  const before = '\\s*(?:公布|颁布|发布|修订|印发)?的?\\s*《[^《》]{0,24}'
  return [`${name}(?:${between}|\\s*)${number}`, `${number}${before}${name}`].map((pattern) => ({
    pattern: new RegExp(pattern, 'g'),
    right: right as readonly string[],
    source,
  }))
})
