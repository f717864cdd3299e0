import type { Report } from '#lib/report/report.ts'
import { simplified } from '#lib/text/simplified.ts'
import type { Check, CheckInput, Finding } from './check.ts'
import { plainReport, wordsOf } from './plain-report.ts'
import { traditionalScript } from './traditional-script.ts'

/**
 * What a check finds in a report. One in traditional script is read as if it were simplified: the checks know no
 * other words. What is quoted is quoted as it is written, and no cure writes a text in another script.
 */
export function inPlainScript(check: Check, input: CheckInput): readonly Finding[] {
  const { report } = input
  const plain = plainReport(report)
  if (plain === report || check.id === traditionalScript.id) return check.run(input)
  return check.run({ ...input, report: plain }).map((found) => asWritten(found, report))
}

function asWritten({ quote, cure, ...found }: Finding, report: Report): Finding {
  const isPlain = (cure?.writes ?? []).every(({ value }) => !/[一-龥]/.test(String(value)))
  return {
    ...found,
    ...(quote !== undefined && { quote: writtenIn(report, quote) }),
    ...(cure && isPlain && { cure }),
  }
}

/** The words as they stand in the report; simplified they are as long. */
function writtenIn(report: Report, quote: string): string {
  const texts = wordsOf(report)
  const text = texts.find((one) => simplified(one).includes(quote)) ?? quote
  const at = simplified(text).indexOf(quote)
  return text.slice(at, at + quote.length)
}
