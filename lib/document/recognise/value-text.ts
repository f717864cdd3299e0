/** Whether a cell is empty, or holds a stroke where a number belongs; formats for accounts print ￥ before it. */
export function isBlankText(text: string): boolean {
  return /^\s*[¥￥]?[\s/\\\-‐-―−－／＼─]*$/.test(text)
}

/** Whether a text standing alone is the value of a cell: a number, with what may stand beside it. */
export function isValueText(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed.length > 24) return false
  if (/^\d+$/.test(trimmed)) return true
  const plain = trimmed.normalize('NFKC').replace(/^¥\s*/, '')
  if (!/^[+\-−]{0,2}\s*\d/.test(plain)) return false
  return !/^(?:\d{1,2}\s*[.、,]\s*[^\d\s]|\d{4}\s*(?:年|-\d))/.test(plain)
}
