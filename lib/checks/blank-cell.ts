import { cellField } from '#lib/report/fields.ts'
import type { Cell, Form } from '#lib/report/form.ts'
import type { Table } from '#templates/schema.ts'
import { isWholeTable, namedCells } from './cell-groups.ts'
import type { Check, CheckInput, Cure } from './check.ts'
import { numbersFinding } from './finding.ts'
import { isBlank } from './is-blank.ts'
import { partOfTable } from './part-of-table.ts'

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
  run(input) {
    const { template, settled } = input
    return template.tables.flatMap((table) => {
      const blanks = blankCells(input, table)
      if (blanks.length === 0) return []
      return numbersFinding(blankCell, {
        message: sentence(settled.form, table, blanks),
        cells: blanks.map(({ id }) => id),
        numbers: [],
        part: partOfTable(template, table.id)?.id,
        cure: zeros(blanks),
      })
    })
  },
}

/** A derived total that is not known yet is not blank: its parts are. Nor is what we could not read. */
function blankCells({ settled, unread = {} }: CheckInput, table: Table): readonly Cell[] {
  const { form, values, derived } = settled
  return form.cells.filter(
    (cell, at) =>
      isBlank(values[at]) && cell.table === table && !derived[at] && unread[cell.id] === undefined,
  )
}

function sentence(form: Form, table: Table, blanks: readonly Cell[]): string {
  return isWholeTable(form, table, blanks)
    ? `表中 ${blanks.length} 格都是空白，没有的填 0。`
    : `${namedCells(form, table, blanks)}空白，没有的填 0。`
}

function zeros(blanks: readonly Cell[]): Cure {
  return {
    says: '空白填 0',
    writes: blanks.map(({ id, isTotal }) => ({ field: cellField(id), value: isTotal ? null : 0 })),
  }
}
