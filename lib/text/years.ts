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
