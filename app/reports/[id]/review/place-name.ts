import type { CellId } from '#lib/report/cell-id.ts'
import { nameOfCell } from '#lib/report/cell-name.ts'
import type { Anchor } from '#lib/review/anchor.ts'
import { reviewParts } from '#lib/review/review-parts.ts'
import type { Template } from '#templates/schema.ts'

const outside: Readonly<Record<string, string>> = {
  title: '标题',
  preamble: '开头',
  signature: '落款',
}

/** A part of the page in words; the pieces outside the numbered parts have their own. */
export function partName(template: Template, part: string): string {
  const found = reviewParts(template).find(({ id }) => id === part)
  return found?.name ?? outside[part] ?? '报告'
}

/** A cell in words, with the part it stands in. */
export function cellPlace(template: Template, cell: CellId): string {
  const table = cell.split('.')[0]
  const part = template.parts.find(
    ({ content }) => content.kind === 'table' && content.table === table,
  )
  return `${part ? part.short : '表格'}：${nameOfCell(template, cell)}`
}

/** What a thread is about, in words. */
export function anchorPlace(template: Template, anchor: Anchor): string {
  switch (anchor.kind) {
    case 'whole':
      return '整份报告'
    case 'cell':
      return cellPlace(template, anchor.cell)
    case 'passage':
      return partName(template, anchor.part)
    case 'finding':
      return '检查结果'
    default:
      return anchor satisfies never
  }
}
