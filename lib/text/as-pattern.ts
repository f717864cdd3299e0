/** A text as the source of a regular expression that finds just this text: names have brackets and dots. */
export function asPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
