import { type BracketFault, bracketFaults } from './brackets.ts'

/**
 * A text with its brackets mended where only one way is right: two quotation marks that face wrong around
 * some words, and the year in the number of a document. Every mark stays at its place.
 */
export function mendedBrackets(text: string): string {
  const years = mendedYears(text)
  const faults = bracketFaults(years).filter(({ kind, pair }) => kind !== 'nested' && pair === '“')
  return faults.reduce((mended, fault, at) => {
    const next = faults[at + 1]
    return next && isTurned(mended, fault, next) ? turned(mended, fault.at, next.at) : mended
  }, years)
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

/** Whether two marks without a partner stand around a few words, and the paragraph has no other. */
function isTurned(text: string, { at: from }: BracketFault, { at: to }: BracketFault): boolean {
  const start = text.lastIndexOf('\n', from) + 1
  const paragraph = text.slice(start).replace(/\n.*/s, '')
  const words = text.slice(from + 1, to)
  return (
    paragraph.replace(/[^“”]/g, '').length === 2 &&
    words.length <= longestQuote &&
    !/[\n，。；：、]/.test(words)
  )
}

function turned(text: string, from: number, to: number): string {
  return `${text.slice(0, from)}“${text.slice(from + 1, to)}”${text.slice(to + 1)}`
}
