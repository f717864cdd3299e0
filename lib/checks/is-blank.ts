import type { CellValue } from '#lib/report/report.ts'

/** Whether a cell is blank, or holds a stroke where a number belongs; formats for accounts print ￥ before it. */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return true
  return (
    typeof value === 'object' && /^[¥￥]?[/\\\-‐-―−－／＼─]*$/.test(value.text.replace(/\s/g, ''))
  )
}
