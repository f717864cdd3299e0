const digits = '零一二三四五六七八九'

/** The years a text names, in figures (2023) or one numeral a digit (二〇二三), in order. */
export function yearsIn(text: string): readonly number[] {
  const pattern = /\d+|[一二][〇○零一二三四五六七八九]{3}(?=年)/g
  return [...text.matchAll(pattern)]
    .map(([found]) => inFigures(found))
    .filter((found) => /^(?:19|20)\d{2}$/.test(found))
    .map(Number)
}

function inFigures(found: string): string {
  return found.replace(/[^\d]/g, (numeral) => String(Math.max(0, digits.indexOf(numeral))))
}

/** A year of our time as reports write it: 2023, ２０２３ or 二〇二三. */
export const writtenYear = '20\\d\\d|２０[０-９]{2}|二[〇○零][〇○零一二三四五六七八九]{2}'

/** A year in the numerals of another one. */
export function yearLike(written: string, year: number): string {
  return String(year).replace(/\d/g, (digit) => {
    if (/^\d/.test(written)) return digit
    if (/^２/.test(written)) return String.fromCharCode(digit.charCodeAt(0) + 0xfee0)
    return digit === '0' ? written.charAt(1) : digits.charAt(Number(digit))
  })
}
