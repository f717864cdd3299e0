import { bracketFaults } from './brackets.ts'

/**
 * A text with its brackets mended where only one way is right: two quotation marks that face wrong around
 * some words, and the year in the number of a document. Every mark stays at its place.
 */
export function mendedBrackets(text: string): string {
  const years = mendedYears(text)
  const faults = new Set(
    bracketFaults(years).flatMap(({ kind, pair, at }) =>
      kind !== 'nested' && pair === '“' ? [at] : [],
    ),
  )
  if (faults.size === 0) return years
  let start = 0
  const lines = years.split('\n').map((line) => {
    const marks = [...line.matchAll(/[“”]/g)].map(({ index }) => index)
    const [from = 0, to = 0] = marks
    const isTurned = marks.length === 2 && marks.every((at) => faults.has(start + at))
    start += line.length + 1
    return isTurned && isQuotable(line.slice(from + 1, to)) ? turned(line, from, to) : line
  })
  return lines.join('\n')
}

/** The text as it is where its years are bracketed across other brackets: which of them to mend is not sure. */
function mendedYears(text: string): string {
  const mended = text.replace(documentYear, (found) => `〔${found.slice(1, -1)}〕`)
  return bracketFaults(mended).length > bracketFaults(text).length ? text : mended
}

/** 国办函〔2020）109号: the year between brackets of two kinds. */
const year = '(?:19|20)\\d{2}'
const documentYear = new RegExp(
  `(?:〔${year}[］\\])）]|[［[(（]${year}〕|[［[]${year}[)）]|[(（]${year}[］\\]])(?=\\s?\\d{1,4}\\s?号)`,
  'g',
)

const longestQuote = 30

/** Whether two marks without a partner stand around a few words; the paragraph has no other. */
function isQuotable(words: string): boolean {
  return words.length <= longestQuote && !/[，。；：、]/.test(words)
}

function turned(text: string, from: number, to: number): string {
  return `${text.slice(0, from)}“${text.slice(from + 1, to)}”${text.slice(to + 1)}`
}
