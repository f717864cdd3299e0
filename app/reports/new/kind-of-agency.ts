import type { AgencyKind } from '#lib/report/report.ts'

const endings: readonly (readonly [RegExp, AgencyKind])[] = [
  [/街道(办事处|办)?$/, '街道'],
  [/镇(人民政府|政府)?$/, '镇'],
  [/(乡|苏木)(人民政府|政府)?$/, '乡'],
  [/管理?委员会$|管委会$/, '管委会'],
  [/人民政府$/, '政府'],
  [/办公(厅|室)$/, '办公室'],
  [/(局|委|厅|委员会|中心|大队|队|所|站)$/, '部门'],
]

/** The kind that the full name of an agency suggests; 街道 while it suggests none. */
export function kindOfAgency(agency: string): AgencyKind {
  return endings.find(([ending]) => ending.test(agency.trim()))?.[1] ?? '街道'
}
