import { cellName } from '#lib/report/cell-name.ts'
import { cellField } from '#lib/report/fields.ts'
import type { Cell } from '#lib/report/form.ts'
import type { Settled } from '#lib/report/settled.ts'
import type { Table } from '#templates/schema.ts'
import type { Check, Cure } from './check.ts'
import { numbersFinding } from './finding.ts'
import { isBlank } from './is-blank.ts'
import { partOfTable } from './part-of-table.ts'

/** More places than this are counted, not listed; all of them are lit. */
const listed = 6

/** A statutory cell must hold a number; one finding for each table. */
export const blankCell: Check = {
  id: 'blank-cell',
  name: '空白的格子',
  severity: 'error',
  rationale: '法定表格的每一格都应有数字，没有的填 0。空白、“/”、“-”不能当作 0，也无法汇总。',
  basis: '按惯例；《中华人民共和国政府信息公开条例》第五十条规定了统一的格式',
  example: {
    wrong: { cells: { 'requests.received.naturalPerson': { text: '/' } } },
    right: { cells: { 'requests.received.naturalPerson': 0 } },
  },
  reads: ['cells'],
  run({ template, settled }) {
    return template.tables.flatMap((table) => {
      const blanks = blankCells(settled, table)
      if (blanks.length === 0) return []
      return numbersFinding(blankCell, {
        message: sentence(settled, table, blanks),
        cells: blanks.map(({ id }) => id),
        numbers: [],
        part: partOfTable(template, table.id)?.id,
        cure: zeros(blanks),
      })
    })
  },
}

/** A derived total that is not known yet is not blank: its parts are. */
function blankCells({ form, values, derived }: Settled, table: Table): readonly Cell[] {
  return form.cells.filter(
    (cell, at) => isBlank(values[at]) && cell.table === table && !derived[at],
  )
}

function sentence({ form }: Settled, table: Table, blanks: readonly Cell[]): string {
  const typed = form.cells.filter((cell) => cell.table === table && !cell.isTotal)
  if (typed.every((cell) => blanks.includes(cell)))
    return `表中 ${blanks.length} 格都是空白，没有的填 0。`
  const rows = wholeLines('row', typed, blanks)
  const columns = wholeLines('column', typed, blanks)
  const others = blanks.filter(
    ({ row, column }) => !rows.includes(row) && !columns.includes(column),
  )
  const names = [
    ...rows.map((row) => `${table.rows[row]?.short}整行`),
    ...columns.map((column) => `${table.columns[column]?.short}整列`),
    ...others.map(cellName),
  ]
  const more = names.length > listed ? '等' : ''
  return `${names.slice(0, listed).join('、')}${more} ${blanks.length} 格空白，没有的填 0。`
}

/** The rows, or the columns, of three cells and more that hold nothing at all. */
function wholeLines(
  direction: 'row' | 'column',
  typed: readonly Cell[],
  blanks: readonly Cell[],
): readonly string[] {
  return [...new Set(blanks.map((cell) => cell[direction]))].filter((line) => {
    const cells = typed.filter((cell) => cell[direction] === line)
    return cells.length > 2 && cells.every((cell) => blanks.includes(cell))
  })
}

function zeros(blanks: readonly Cell[]): Cure {
  return {
    says: '空白填 0',
    writes: blanks.map(({ id, isTotal }) => ({ field: cellField(id), value: isTotal ? null : 0 })),
  }
}
