/** Whether a word says that there is nothing where a number belongs. */
export function isNoneText(text: string): boolean {
  return /^(?:无|没有|未发生|零|〇)[。.]?$/.test(text.trim())
}
