import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Template } from '#templates/schema.ts'
import { formLines } from './form-lines.ts'

test('a label that two tables print is known as a line of each', () => {
  const tables = annualReport2021.tables.filter(({ id }) => id === 'requests')
  const twice: Template = {
    ...annualReport2021,
    tables: [...tables, ...tables.map((table) => ({ ...table, id: 'more' }))],
  }
  const once = formLines({ ...annualReport2021, tables })
  const { lines, byKey, byStem } = formLines(twice)
  expect(lines).toHaveLength(2 * once.lines.length)
  expect(byKey.get('七总计')?.map((at) => lines[at]?.table.id)).toEqual(['requests', 'more'])
  expect(byStem.get('总计')).toEqual(byKey.get('七总计'))
})
