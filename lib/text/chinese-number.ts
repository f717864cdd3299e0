const digits = '零一二三四五六七八九'

/** A number from 0 to 99 in Chinese numerals: 6 → 六, 12 → 十二. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  if (tens === 0) return digits[ones] ?? ''
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`
}
