import type { Report } from '#lib/report/report.ts'
import { simplified, traditionalSigns } from '#lib/text/simplified.ts'

/** Fewer may be a name that is written so. */
const fewestSigns = 3

/** The traditional characters of a report, where it has so many that they are its script; else none. */
export function traditionalIn(report: Report): readonly string[] {
  const signs = traditionalSigns(wordsOf(report).join('\n'))
  return signs.length < fewestSigns ? [] : signs
}

/** Title, names and narratives, as they are typed. */
export function wordsOf({ title = '', agency, narratives, signature }: Report): readonly string[] {
  return [title, agency, ...Object.values(narratives), signature?.name ?? '']
}

const known = new WeakMap<Report, Report>()

/** The report with its words in simplified script, as the checks know them; made once for a report. */
export function plainReport(report: Report): Report {
  const before = known.get(report)
  if (before) return before
  const plain = traditionalIn(report).length === 0 ? report : simplifiedReport(report)
  known.set(report, plain)
  return plain
}

function simplifiedReport(report: Report): Report {
  const { agency, title, shortName, selfName, narratives, signature } = report
  const words = Object.entries({ agency, title, shortName, selfName })
  return {
    ...report,
    ...Object.fromEntries(words.flatMap(([key, text]) => (text ? [[key, simplified(text)]] : []))),
    narratives: Object.fromEntries(
      Object.entries(narratives).map(([part, text]) => [part, simplified(text)]),
    ),
    ...(signature && { signature: { ...signature, name: simplified(signature.name) } }),
  }
}
