import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { nameOfCell } from './cell-name.ts'

test.each([
  ['requests.received.naturalPerson', '本年新收·自然人'],
  ['proactive.administrativeFees.amount', '行政事业性收费·本年收费金额'],
  ['requests.received.nobody', 'requests.received.nobody'],
] as const)('%s is called %s', (id, name) => {
  expect(nameOfCell(annualReport2021, id)).toBe(name)
})
