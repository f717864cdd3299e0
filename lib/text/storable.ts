/** U+0000 and lone surrogates, which no database keeps as they are. */
const unstorable = /[\0\p{Surrogate}]/u

/** Whether a text can be stored and read back unchanged. */
export function isStorable(text: string): boolean {
  return !unstorable.test(text)
}

/** The text without what cannot be stored. */
export function storable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '')
}
