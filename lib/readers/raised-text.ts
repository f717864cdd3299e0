const signs = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' } as const

/** Digits as they are set above or below the line: beside a number they would be more of its digits. */
export function raisedText(text: string, set: keyof typeof signs): string {
  return text.replace(/\d/g, (digit) => signs[set].charAt(Number(digit)))
}
