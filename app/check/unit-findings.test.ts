import { expect, test } from 'vitest'
import { testUnit } from './test-unit.ts'
import { lastYearsUnit, unitFindings } from './unit-findings.ts'

const carriedOver = 'requests.carriedOver.naturalPerson'
const carriedForward = 'requests.carriedForward.naturalPerson'

const ids = (found: ReturnType<typeof unitFindings>) => found.map(({ check }) => check)

test('the file of the same unit and the year before feeds the checks across years', () => {
  const unit = testUnit({ cells: { [carriedOver]: 2, 'requests.granted.naturalPerson': 2 } })
  const older = testUnit({ year: 2022, cells: { [carriedForward]: 3 } })
  const last = lastYearsUnit(unit, [unit, older])
  expect(last).toBe(older)
  expect(ids(unitFindings(unit, last, '2024-01-12'))).toContain('carried-over')
  expect(ids(unitFindings(unit, undefined, '2024-01-12'))).not.toContain('carried-over')
})

test('two files of last year, another unit or no name are no last year', () => {
  const unit = testUnit()
  const older = () => testUnit({ year: 2022 })
  expect(lastYearsUnit(unit, [unit, older(), older()])).toBeUndefined()
  expect(lastYearsUnit(unit, [unit, testUnit({ year: 2022, agency: '石桥镇' })])).toBeUndefined()
  const nameless = testUnit({ agency: '' })
  expect(lastYearsUnit(nameless, [testUnit({ agency: '', year: 2022 })])).toBeUndefined()
})

test('what last year would settle stays blank: it is not in the file', () => {
  const unit = testUnit({ cells: { [carriedOver]: null } })
  const older = testUnit({ year: 2022, cells: { [carriedForward]: 3 } })
  expect(ids(unitFindings(unit, older, '2024-01-12'))).toContain('blank-cell')
})

test('what the reader noted is found, and asked again it is the same', () => {
  const notes = [{ kind: 'tableMissing', text: '', at: 'disputes' }] as const
  const unit = testUnit({}, { notes })
  const found = unitFindings(unit, undefined, '2024-01-12')
  expect(ids(found)).toContain('table-missing')
  expect(unitFindings(unit, undefined, '2024-01-12')).toBe(found)
})
