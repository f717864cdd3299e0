import { expect, test } from 'vitest'
import { testFindings } from '#lib/review/test-findings.ts'
import { findingsFor } from './findings-for.ts'

const { error, numbers, hint } = testFindings
const all = [error, numbers, hint]

test('a hint is told to the office alone', () => {
  const person = { organization: 'north' }
  expect(findingsFor({ person, organization: 'north' }, all)).toEqual(all)
  const above = { organization: 'district' }
  expect(findingsFor({ person: above, organization: 'north' }, all)).toEqual([error, numbers])
})
