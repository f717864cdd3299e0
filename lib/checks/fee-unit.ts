import { cellName } from '#lib/report/cell-name.ts'
import { parseCell, printCell } from '#lib/report/cell-text.ts'
import { cellField } from '#lib/report/fields.ts'
import { cellOf } from '#lib/report/form.ts'
import { valueAt } from '#lib/report/settled.ts'
import type { Check } from './check.ts'
import { numbersFinding } from './finding.ts'
import { partOfTable } from './part-of-table.ts'

/** A fee this high in a street or a town was probably typed in 元. */
export const feeUnit: Check = {
  id: 'fee-unit',
  name: '收费金额的单位',
  severity: 'warning',
  rationale:
    '收费金额的单位是万元。街道、乡、镇一年的收费很少超过 1000 万元，常见的原因是按元填写。',
  basis: '国办公开办函〔2021〕30号所附表格“单位：万元”；界限按经验设定',
  example: {
    wrong: { cells: { 'proactive.administrativeFees.amount': 251_000_000_000 } },
    right: { cells: { 'proactive.administrativeFees.amount': 25_100_000 } },
  },
  reads: ['cells', 'identity'],
  run({ template, report, settled }) {
    const role = template.roles.feeUnit
    if (!role?.kinds.includes(report.kind)) return []
    const cell = cellOf(settled.form, role.cell)
    const value = valueAt(settled, role.cell)
    const limit = parseCell(String(role.above), cell.type)
    if (typeof value !== 'number' || typeof limit !== 'number' || value <= limit) return []
    const shown = `${printCell(value, cell.type)} ${cell.unit}`
    return [
      numbersFinding(feeUnit, {
        message: `${cellName(cell)} ${shown}，超过 ${role.above} ${cell.unit}，可能是把元填成了${cell.unit}。`,
        cells: [cell.id],
        numbers: [value],
        part: partOfTable(template, cell.table.id)?.id,
        cure: Number.isInteger(value / 10_000)
          ? {
              says: `按元折算，改为 ${printCell(value / 10_000, cell.type)}`,
              writes: [{ field: cellField(cell.id), value: value / 10_000 }],
            }
          : undefined,
      }),
    ]
  },
}
