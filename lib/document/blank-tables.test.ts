import { describe, expect, test } from 'vitest'
import type { Block } from '#lib/page/block.ts'
import { formOf } from '#lib/report/form.ts'
import type { CellValue, Report } from '#lib/report/report.ts'
import { templates } from '#templates/registry.ts'
import { compose } from './compose.ts'
import { recognise } from './recognise.ts'

const tables = templates.flatMap((template) =>
  template.tables.map((table) => [template.id, table.id, template] as const),
)

describe.each(tables)('%s, table %s', (id, table, template) => {
  const form = formOf(template)
  /** A report whose cells say 1, those of the table something else. */
  const reportOf = (value: CellValue): Report => ({
    template: id,
    agency: '云澜市青禾区柳塘街道办事处',
    kind: '街道',
    year: template.appliesFrom,
    narratives: {},
    cells: Object.fromEntries(
      form.cells.flatMap((cell) => {
        const own = cell.table.id === table ? value : 1
        return cell.isTotal && own === null ? [] : [[cell.id, own]]
      }),
    ),
  })
  const read = (blocks: readonly Block[]) => {
    const result = recognise({ blocks, notes: [] })
    if (result.kind === 'refused') throw new Error(result.says)
    return result
  }
  const ownCells = form.cells.filter((cell) => cell.table.id === table)

  test('labels without one figure are a table of blanks: nothing is called missing', () => {
    const { report, notes } = read(compose(template, reportOf(null)))
    expect(notes).toEqual([])
    for (const cell of ownCells) expect(report.cells[cell.id] ?? null).toBeNull()
  })

  test('无 in every cell is read as it stands, and noted once', () => {
    const none = { text: '无' }
    const { report, notes } = read(compose(template, reportOf(none)))
    expect(notes).toEqual([{ kind: 'notANumber', text: '无', at: table }])
    for (const cell of ownCells) expect(report.cells[cell.id]).toEqual(none)
  })

  test('strokes of a format for accounts are blanks', () => {
    const { report, notes } = read(compose(template, reportOf({ text: '￥ -' })))
    expect(notes).toEqual([])
    for (const cell of ownCells) expect(report.cells[cell.id] ?? null).toBeNull()
  })

  test('a table that is not there is missing', () => {
    const blocks = compose(template, reportOf(null)).filter(
      (block) => block.kind !== 'table' || block.ref !== table,
    )
    expect(read(blocks).notes).toContainEqual({ kind: 'tableMissing', text: '', at: table })
  })
})
