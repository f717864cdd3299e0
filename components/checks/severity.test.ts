import { expect, it } from 'vitest'
import type { Finding, Severity } from '#lib/checks/check.ts'
import { findingId } from './finding-id.ts'
import { severityCounts } from './severity.ts'

function finding(severity: Severity, fingerprint = ''): Finding {
  return { check: 'a', severity, message: '', cells: [], about: 'numbers', fingerprint }
}

it('findings are counted by severity, the gravest first', () => {
  const findings = [finding('hint'), finding('error'), finding('warning'), finding('error')]
  expect(severityCounts(findings)).toBe('2 错误 · 1 提醒 · 1 提示')
  expect(severityCounts([])).toBe('')
})

it('the id of a card has no spaces, which would make it several ids', () => {
  expect(findingId(finding('error', 'balance a b'))).toBe('finding-balance_a_b')
})
