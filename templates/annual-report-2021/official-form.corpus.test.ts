import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formOf } from '#lib/report/form.ts'
import type { GridCell, Table } from '../schema.ts'
import { annualReport2021 } from './template.ts'

const form = formOf(annualReport2021)

function textOf({ rows, columns }: Table, cell: GridCell): string | undefined {
  if ('text' in cell) return cell.text
  if ('row' in cell) return rows[cell.row]?.label
  return 'column' in cell ? columns[cell.column]?.label : undefined
}

const shared = new URL('../../../shared/spec/tables-2021.json', import.meta.url)

interface OfficialCell {
  readonly label?: string
  readonly cell?: string
  readonly colspan?: number
  readonly rowspan?: number
}

interface Official {
  readonly tables: readonly { readonly id: string; readonly rows: readonly OfficialCell[][] }[]
  readonly relations: readonly {
    readonly kind: string
    readonly left: readonly string[]
    readonly right: readonly string[]
  }[]
}

describe('the form of 2021 beside the shared description', () => {
  const official = (): Official => JSON.parse(readFileSync(shared, 'utf8'))

  test('has the same labels, cells and spans, cell by cell', () => {
    const ours = annualReport2021.tables.map((one) => ({
      id: one.id,
      rows: one.grid.map((row) =>
        row.map((cell) => ({
          words: 'cell' in cell ? [one.id, ...cell.cell].join('.') : textOf(one, cell),
          colspan: cell.colspan ?? 1,
          rowspan: cell.rowspan ?? 1,
        })),
      ),
    }))
    const theirs = official().tables.map(({ id, rows }) => ({
      id,
      rows: rows.map((row) =>
        row.map(({ label, cell, colspan = 1, rowspan = 1 }) => ({
          words: cell ?? label,
          colspan,
          rowspan,
        })),
      ),
    }))
    expect(ours).toEqual(theirs)
  })

  test('has the same sums', () => {
    const sums = form.relations.filter(({ relation }) => relation.kind === 'sum')
    const side = (positions: readonly number[]) => positions.map((at) => form.cells[at]?.id)
    const key = (left: readonly unknown[], right: readonly unknown[]) =>
      `${left.join(' ')} = ${right.join(' ')}`
    expect(sums.map(({ left, right }) => key(side(left), side(right))).sort()).toEqual(
      official()
        .relations.filter(({ kind }) => kind === 'sum')
        .map(({ left, right }) => key(left, right))
        .sort(),
    )
  })
})
