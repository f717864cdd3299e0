/** How many characters a text has, as an office counts them: punctuation counts, white space does not. */
export function countCharacters(text: string): number {
  return [...text.replace(/\s/g, '')].length
}
