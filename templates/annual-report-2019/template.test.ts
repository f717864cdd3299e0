import { describe, expect, it } from 'vitest'
import { parseCell, printCell } from '#lib/report/cell-text.ts'
import { formOf } from '#lib/report/form.ts'
import { settled, valueAt } from '#lib/report/settled.ts'
import { annualReport2021 } from '../annual-report-2021/template.ts'
import { templateForYear } from '../registry.ts'
import { annualReport2019 } from './template.ts'

const form = formOf(annualReport2019)

describe('the form of 2019', () => {
  it('has 198 cells, of which 32 are totals', () => {
    expect(form.cells).toHaveLength(198)
    expect(form.cells.filter(({ isTotal }) => isTotal)).toHaveLength(32)
  })

  it('is the form for reports on 2019 and 2020 only', () => {
    expect([2018, 2019, 2020, 2021].map((year) => templateForYear(year)?.id)).toEqual([
      undefined,
      'annual-report-2019',
      'annual-report-2019',
      'annual-report-2021',
    ])
  })

  it('prints grids whose spans fill every row', () => {
    for (const { grid, widths } of annualReport2019.tables) {
      const free = grid.map(() => new Set(widths.keys()))
      grid.forEach((row, at) => {
        for (const { colspan = 1, rowspan = 1 } of row) {
          const start = Math.min(...(free[at] ?? []))
          for (let down = 0; down < rowspan; down++)
            for (let right = 0; right < colspan; right++)
              expect(free[at + down]?.delete(start + right)).toBe(true)
        }
      })
      expect(free.every((left) => left.size === 0)).toBe(true)
    }
  })

  it('differs from the form of 2021 in the lines of table 二 and in one row of table 三', () => {
    const labels = (template: typeof annualReport2019, id: string) =>
      template.tables
        .filter((table) => table.id === id)
        .flatMap(({ rows, columns }) => [...Object.values(rows), ...Object.values(columns)])
        .map(({ label }) => label)
    const only = (id: string) => {
      const later = labels(annualReport2021, id)
      return labels(annualReport2019, id).filter((label) => !later.includes(label))
    }
    expect(only('disputes')).toEqual([])
    expect(only('requests')).toEqual(['（六）其他处理'])
    expect(only('proactive')).toEqual([
      '规范性文件',
      '其他对外管理服务事项',
      '政府集中采购',
      '本年新制作数量',
      '本年新公开数量',
      '对外公开总数量',
      '上一年项目数量',
      '本年增/减',
      '处理决定数量',
      '采购项目数量',
      '采购总金额',
    ])
  })

  it('adds the one row of other ways of closing to the total', () => {
    const cells = Object.fromEntries(
      form.cells.filter(({ isTotal }) => !isTotal).map(({ id }) => [id, 1]),
    )
    const values = settled(form, cells)
    expect(valueAt(values, 'requests.outcomesTotal.naturalPerson')).toBe(19)
    expect(valueAt(values, 'requests.outcomesTotal.total')).toBe(114)
  })
})

describe('a change against last year', () => {
  it.each([
    ['+19', 19],
    ['-10', -10],
    ['－3', -3],
    ['0', 0],
    ['12项', 12],
    [' ', null],
    ['--253', { text: '--253' }],
  ])('reads %j as %j', (text, value) => {
    expect(parseCell(text, 'change')).toEqual(value)
  })

  it('is printed with its sign where it is a decrease', () => {
    expect(printCell(-10, 'change')).toBe('-10')
  })
})
