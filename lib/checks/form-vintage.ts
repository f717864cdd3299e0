import { templateForYear } from '#templates/registry.ts'
import type { Check } from './check.ts'
import { wordsFinding } from './finding.ts'

/** The tables are those of the form that was in force for the report year. */
export const formVintage: Check = {
  id: 'form-vintage',
  name: '表格的格式与年度',
  severity: 'error',
  rationale: '报告的表格应当用报告年度施行的格式；用旧表，区县无法汇总。',
  basis: '国办公开办函〔2021〕30号（2021年度起）；国办公开办函〔2019〕60号（2019、2020年度）',
  example: { wrong: { year: 2020 }, right: { year: 2023 } },
  reads: ['identity'],
  run({ template, report }) {
    const right = report.year === 0 ? undefined : templateForYear(report.year)
    if (!right || right.id === template.id) return []
    const { appliesFrom, appliesTo } = template
    const years =
      appliesTo === undefined ? `${appliesFrom} 年度起` : `${appliesFrom}—${appliesTo} 年度`
    const part = template.parts.find(({ content }) => content.kind === 'table')
    return [
      wordsFinding(formVintage, {
        message: `表格是${years}的格式，${report.year} 年度应当用${right.basis}。`,
        part: part?.id ?? 'title',
        quote: '',
        about: `${template.id} ${report.year}`,
      }),
    ]
  },
}
