/** `2024-01-12` as it is printed, 2024年1月12日; anything else as it is. */
export function printedDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) return iso
  return `${match[1]}年${Number(match[2])}月${Number(match[3])}日`
}
