import type { CellId } from '#lib/report/cell-id.ts'
import { formOf } from '#lib/report/form.ts'
import type { CellValue, Report } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'

/** The form whose cells are compared. */
export const form = formOf(annualReport2021)

const narratives = {
  preamble:
    '根据《中华人民共和国政府信息公开条例》第五十条的规定，编制本报告。所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
  overview: [
    '（一）主动公开',
    '2023年，我街道通过区政府门户网站和公示栏公开信息132条，其中政策文件21条，工作动态111条。',
    '（二）依申请公开',
    '全年收到的申请均已登记，并在法定期限内答复。',
    '（三）监督保障',
    '全年组织培训2次，没有发生责任追究情形。',
  ].join('\n'),
  problemsAndImprovements:
    '一是公开的内容还不够细，二是更新不够及时。下一步将按月对照目录核对，逐条落实责任人，确保在20个工作日内完成更新。',
  otherMatters: '2023年没有发出收费通知，没有收取信息处理费。',
} as const

/** Figures that differ from cell to cell, so that a neighbour's is never right by chance. */
function figures(isLeft: (at: number) => boolean): Readonly<Record<CellId, CellValue>> {
  const typed = form.cells.flatMap(({ id, isTotal }, at): [CellId, CellValue][] =>
    isTotal || isLeft(at) ? [] : [[id, at % 6 === 0 ? 1000 + at : at]],
  )
  return Object.fromEntries(typed)
}

function reportWith(cells: Readonly<Record<CellId, CellValue>>): Report {
  return {
    template: annualReport2021.id,
    agency: '云岚市青河区柳塘街道办事处',
    kind: '街道',
    year: 2023,
    title: '云岚市青河区柳塘街道办事处2023年政府信息公开工作年度报告',
    narratives,
    cells,
  }
}

/** The reports that take every route: every cell filled, and some cells blank. */
export const routeReports: readonly { readonly id: string; readonly report: Report }[] = [
  { id: 'full', report: reportWith(figures(() => false)) },
  { id: 'cells-blank', report: reportWith(figures((at) => at % 4 === 3)) },
]
