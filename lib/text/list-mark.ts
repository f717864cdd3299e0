/** How items are marked, the outermost first: 一、 （一） 1. （1） ① and bullets. */
const marks = [
  /^\s*[一二三四五六七八九十]{1,3}、/,
  /^\s*[（(]\s?[一二三四五六七八九十]{1,3}\s?[）)]/,
  /^\s*\d{1,2}\s?[.．、](?!\d)/,
  /^\s*(?:[（(]\s?\d{1,2}\s?[）)]|\d{1,2}[）)])/,
  /^\s*[①-⑳]/,
  /^\s*[•●·▪◆■○□▶◇➢]/,
] as const

/** The level of the mark that a line begins with, and what stands behind it. */
export interface MarkedLine {
  /** 0 is the outermost; undefined where a line has no mark. */
  readonly level?: number
  readonly rest: string
}

/** A line without the mark of its item. */
export function markedLine(line: string): MarkedLine {
  for (const [level, mark] of marks.entries()) {
    const found = mark.exec(line)
    if (found) return { level, rest: line.slice(found[0].length).trim() }
  }
  return { rest: line.trim() }
}
