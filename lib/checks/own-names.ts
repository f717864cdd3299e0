import type { Report } from '#lib/report/report.ts'

const territory = /(?:特别行政区|自治区|自治州|自治县|[省市县区州旗盟])/g
const suffixes = /(?:街道办事处|人民政府(?:办公厅|办公室)?|管理委员会|委员会|办公室|办事处|局|厅)$/

/** The agency's own part of its name: 云澜市青禾区柳塘街道办事处 → 柳塘街道办事处. */
export function ownPart({ agency }: Pick<Report, 'agency'>): string {
  const name = agency.replace(/\s/g, '').replace(/人民政府(?=.*(?:街道|局|委员会))/, '')
  const end = [...name.replace(suffixes, '').matchAll(territory)].at(-1)
  const own = end ? name.slice(end.index + end[0].length) : name
  return /^(?:街道|镇|乡|人民政府|办公)/.test(own) || own === '' ? name : own
}

/** Whether one name is the other with some of its levels left out. */
export function isShortFor(short: string, name: string): boolean {
  let at = 0
  for (const sign of name) if (sign === short.charAt(at)) at++
  return at === short.length
}
