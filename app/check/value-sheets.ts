import { unreadCells } from '#lib/checks/unread-cells.ts'
import { cellName } from '#lib/report/cell-name.ts'
import { type Cell, formOf } from '#lib/report/form.ts'
import type { CellValue, Unread } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import type { WorkbookCell, WorkbookSheet } from '#lib/writers/xlsx/write-xlsx.ts'
import type { Template } from '#templates/schema.ts'
import { shownName, type Unit } from './unit.ts'

interface Row {
  readonly unit: Unit
  readonly isCounted: boolean
  readonly values: readonly CellValue[]
  /** The cells that were left empty because they could not be read. */
  readonly unread: Unread
  /** How many cells of the file are blank; a sum that is not known for that is none. */
  readonly blanks: number
}

/** One sheet for each form and year: a row a unit with all its values, and their sum. */
export function valueSheets(
  units: readonly Unit[],
  isCounted: (unit: Unit) => boolean,
): readonly WorkbookSheet[] {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    const key = `${String(unit.report.year).padStart(4, '0')} ${unit.template.id}`
    groups.set(key, [...(groups.get(key) ?? []), unit])
  }
  const newestFirst = [...groups].sort(([one], [other]) => (one < other ? 1 : -1))
  return newestFirst.flatMap(([, group]) => {
    const [first] = group
    if (!first) return []
    const rows = group.map((unit) => rowOf(unit, isCounted(unit)))
    return [valueSheet(first, rows)]
  })
}

function rowOf(unit: Unit, isCounted: boolean): Row {
  const { cells } = formOf(unit.template)
  const { values, derived } = settled(formOf(unit.template), unit.report.cells)
  const told = values.map((value) => value ?? null)
  const unread = unreadCells(unit.template, unit.report.cells, unit.notes) ?? {}
  const blanks = cells.filter(
    ({ id }, at) => told[at] === null && !derived[at] && unread[id] === undefined,
  ).length
  return { unit, isCounted, values: told, unread, blanks }
}

function valueSheet({ template, report }: Unit, rows: readonly Row[]): WorkbookSheet {
  const { cells } = formOf(template)
  const years = report.year > 0 ? `${report.year}年` : '年度不明'
  return {
    name: `${years} ${template.appliesFrom}年格式`,
    widths: [34, 26, 8, 8, 8],
    frozen: { rows: 2, columns: 1 },
    rows: [
      heads(template, cells),
      [...leading, ...cells.map(cellName)].map(labelled),
      ...rows.map((row) => valueRow(row, cells)),
      ...(report.year > 0
        ? sums(
            rows.filter((row) => row.isCounted),
            cells,
          )
        : []),
    ],
  }
}

const leading = ['单位', '文件', '计入合计', '空白格', '没读出']

/** The part of each table over its first column. */
function heads({ parts }: Template, cells: readonly Cell[]): readonly WorkbookCell[] {
  const tables = cells.map(({ table }, at) =>
    cells[at - 1]?.table === table
      ? ''
      : (parts.find(({ content }) => content.kind === 'table' && content.table === table.id)
          ?.short ?? ''),
  )
  return [...leading.map(() => ''), ...tables].map(labelled)
}

function labelled(value: string): WorkbookCell {
  return { value, look: 'label' }
}

function valueRow(
  { unit, isCounted, values, unread, blanks }: Row,
  cells: readonly Cell[],
): WorkbookCell[] {
  const words = values.filter((value) => value !== null && typeof value !== 'number').length
  const count = words + Object.keys(unread).length
  const shown = values.map((value, at): WorkbookCell => {
    if (typeof value === 'number') return printed(value, cells[at])
    if (value !== null) return { value: value.text, look: 'unread' }
    return unread[cells[at]?.id ?? 'a.b.c'] === undefined
      ? { value, look: 'blank' }
      : { value: '未读出', look: 'unread' }
  })
  return [shownName(unit), unit.file, isCounted ? '是' : '否', blanks, count, ...shown]
}

/** A blank or unread value makes a sum unknown; what is known is added up in a row of its own. */
function sums(rows: readonly Row[], cells: readonly Cell[]): WorkbookCell[][] {
  const known = cells.map((_, at) =>
    rows.flatMap(({ values }) => {
      const value = values[at]
      return typeof value === 'number' ? [value] : []
    }),
  )
  const added = known.map((values) => values.reduce((sum, value) => sum + value, 0))
  const isWhole = known.map((values) => values.length === rows.length)
  const total = added.map((sum, at): WorkbookCell => {
    const missing = rows.length - (known[at]?.length ?? 0)
    return isWhole[at]
      ? { value: printed(sum, cells[at]), look: 'sum' }
      : { value: `缺 ${missing} 个`, look: 'blank' }
  })
  const partial = added.map(
    (sum, at): WorkbookCell => ({ value: printed(sum, cells[at]), look: 'sum' }),
  )
  return [
    [...sumHead(`合计（${rows.length} 个单位）`), ...total],
    ...(isWhole.includes(false) ? [[...sumHead('已读出的数字之和'), ...partial]] : []),
  ]
}

function sumHead(name: string): readonly WorkbookCell[] {
  return [name, '', '', '', ''].map((value) => ({ value, look: 'sum' }))
}

/** Money is kept in 分 and printed in 万元. */
function printed(value: number, cell: Cell | undefined): number {
  return cell?.type === 'money' ? value / 1_000_000 : value
}
