import { phrase } from '#lib/report/phrase.ts'
import { valueAt } from '#lib/report/settled.ts'
import { withoutSpaces } from '#lib/text/half-width.ts'
import { sentencesOf } from '#lib/text/sentences.ts'
import type { Check, CheckInput, Cure } from './check.ts'
import { type FeeStatement, feeStatementIn } from './fee-statement.ts'
import { wordsFinding } from './finding.ts'

/** The report tells what was charged for processing requests, if only that nothing was. */
export const handlingFeeStatement: Check = {
  id: 'handling-fee-statement',
  name: '信息处理费的说明',
  severity: 'error',
  rationale:
    '按惯例，2021年度起的报告写明发出收费通知的件数、总金额和实际收取的总金额，没有收取的也写。一字不提，容易被认为遗漏。',
  basis: '按惯例；《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
  example: {
    wrong: { narratives: { otherMatters: '没有其他要报告的事项。' } },
    right: {
      narratives: {
        otherMatters: '2023年，我街道发出收费通知0件，总金额0元，实际收取信息处理费0元。',
      },
    },
  },
  reads: ['narratives', 'identity', 'cells'],
  run(input) {
    const text = feeText(input)
    const fault = text && faultOf(text)
    if (!text || !fault) return []
    const isError = fault.severity === 'error'
    return [
      wordsFinding(handlingFeeStatement, {
        ...fault,
        part: text.role.part,
        about: fault.quote || text.text,
        cure: readySentence(input, text),
        mayOverrule: isError || undefined,
      }),
    ]
  },
}

interface FeeText {
  readonly role: NonNullable<CheckInput['template']['roles']['feeStatement']>
  readonly title: string
  readonly text: string
  /** The sentences that speak of fees. */
  readonly told: readonly string[]
  /** The title of another part that tells them. */
  readonly elsewhere?: string
}

/** The part that must tell the fees; undefined where it is empty or not asked for. */
function feeText({ template, report }: CheckInput): FeeText | undefined {
  const role = template.roles.feeStatement
  const part = template.parts.find(({ id }) => id === role?.part)
  const text = report.narratives[part?.id ?? '']?.trim() ?? ''
  if (!role || !part || report.year < role.fromYear || text === '') return undefined
  const told = sentencesOf(text)
    .map((sentence) => sentence.text)
    .filter((sentence) => role.words.some((word) => withoutSpaces(sentence).includes(word)))
  const other = template.parts.find(
    ({ id, content }) =>
      id !== part.id &&
      content.kind === 'narrative' &&
      tellsFee.test(withoutSpaces(report.narratives[id] ?? '')),
  )
  return { role, title: part.title, text, told, ...(other && { elsewhere: other.title }) }
}

/** A charge for information, not one of the fees an office takes for its services. */
const tellsFee = /信息处理费|(?:信息公开|申请)[^。；]{0,20}(?:收取|收费|费用)/

function faultOf({ told, text, title, elsewhere }: FeeText) {
  const [quote] = told
  if (quote === undefined && elsewhere !== undefined)
    return {
      severity: 'hint' as const,
      message: `信息处理费写在“${elsewhere}”里，按惯例写在“${title}”里。`,
      quote: '',
    }
  if (quote === undefined)
    return {
      severity: 'error' as const,
      message: `“${title}”没有写信息处理费的收取情况，没有收取的也应写明。`,
      quote: '',
    }
  const fees = feeStatementIn(text)
  const missing = missingFigures(fees)
  if (missing.length === 0) return undefined
  const isCollected = (fees.collected ?? 0) > 0 || (fees.charged ?? 0) > 0
  return isCollected
    ? {
        severity: 'warning' as const,
        message: `写了收取信息处理费，没有写${missing.join('、')}。`,
        quote,
      }
    : {
        severity: 'hint' as const,
        message: `信息处理费按惯例写三个数，这里没有写${missing.join('、')}。`,
        quote,
      }
}

function missingFigures({ notices, charged, collected }: FeeStatement): readonly string[] {
  return [
    ...(notices === undefined ? ['发出收费通知的件数'] : []),
    ...(charged === undefined ? ['总金额'] : []),
    ...(collected === undefined ? ['实际收取的总金额'] : []),
  ]
}

/** The sentence of the form with its zeros, where nothing speaks against them. */
function readySentence(input: CheckInput, { role, text, told }: FeeText): Cure | undefined {
  const fees = feeStatementIn(text)
  const sentence = phrase(role.sentence, input.template, input.report)
  const isNothing = Object.values(fees).every((figure) => figure === 0)
  if (!sentence || !isNothing || valueAt(input.settled, role.unpaid) !== 0) return undefined
  const value = withSentence(text, told, sentence)
  return { says: `写入“${sentence}”`, writes: [{ field: `narratives.${role.part}`, value }] }
}

/** Takes the place of a sentence that tells only that no fee was collected, or of a bare 无. */
function withSentence(text: string, told: readonly string[], sentence: string): string {
  const [first = '', ...more] = told
  const tellsNothingElse = /^(?:[^，,]*[，,]){0,2}[^，,]*费[^，,]{0,4}$/.test(first)
  if (first !== '' && more.length === 0 && tellsNothingElse)
    return text.replace(first, () => sentence)
  return /^无。?$/.test(text) ? sentence : `${sentence}\n${text}`
}
