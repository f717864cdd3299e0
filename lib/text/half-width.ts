/**
 * Full-width digits, letters and the marks of numbers as half-width ones. Every unit keeps its
 * place, so that what is found in the result can be quoted from the text.
 */
export function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ．％]/g, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  )
}

/** A text without white space, for comparing. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}
