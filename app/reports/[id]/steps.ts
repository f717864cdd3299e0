import { isInPart, reportInfo } from '#components/form/part-mark.ts'
import type { Finding } from '#lib/checks/check.ts'
import { headingOf } from '#lib/report/phrase.ts'
import type { Part, Template } from '#templates/schema.ts'

/** One step of the editor: 报告信息, a part, or the last one. */
export interface Step {
  readonly id: string
  /** The numeral of a part, else ''. */
  readonly numeral: string
  readonly short: string
  /** The heading of the step. */
  readonly title: string
  readonly note: string
  readonly part?: Part
}

/** The step of all findings and of the files. */
export const checkAndExport = 'check-export'

/** The steps of the editor in their order. */
export function stepsOf(template: Template): readonly Step[] {
  return [
    {
      id: reportInfo,
      numeral: '',
      short: '报告信息',
      title: '报告信息',
      note: '标题和开头由这里的内容写成。',
    },
    ...template.parts.map((part) => ({
      id: part.id,
      numeral: part.numeral,
      short: part.short,
      title: headingOf(part),
      note: part.content.note,
      part,
    })),
    {
      id: checkAndExport,
      numeral: '',
      short: '检查与导出',
      title: '检查与导出',
      note: '错误改完以后，文件名里不再有“草稿”。',
    },
  ]
}

/** The step where a finding is mended; where it is about words and cells, of its words or its cells. */
export function stepOfFinding(template: Template, finding: Finding, to?: 'cells'): string {
  const [cell = ''] = finding.cells
  const table = template.parts.find(
    ({ content }) => content.kind === 'table' && cell.startsWith(`${content.table}.`),
  )
  if (to === 'cells' && table) return table.id
  const own = finding.quote ? template.parts.filter(({ id }) => id === finding.part) : []
  const parts = [...own.map(({ id }) => id), reportInfo, ...template.parts.map(({ id }) => id)]
  return parts.find((part) => isInPart(template, part, finding)) ?? reportInfo
}
