import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { openFindings } from './answered.ts'
import { draftInput } from './check-input.ts'
import { everyCheckOf } from './every-check.ts'
import { runChecks } from './run-checks.ts'
import { safelyCured, safeWrites } from './safe-cures.ts'
import { reportWith } from './test-check.ts'

const checks = everyCheckOf(annualReport2021)
const report = reportWith({
  title: '云澜市青禾区柳塘街道办事处2023年政府信息公开工作年度报告',
  narratives: {
    overview: '[bookmark: _GoBack]全年公开信息126条,内容准确(含存量)。',
    otherMatters: '没有其他事项;发出收费通知0件,总金额0元,实际收取0元。',
  },
})

function safe(answers: Parameters<typeof openFindings>[1] = {}) {
  const input = draftInput(annualReport2021, { report, answers }, '2024-01-12')
  return safelyCured(openFindings(runChecks(checks, input), answers))
}

test('the cures of two checks in one text are both made, each text is written once', () => {
  expect(safe().map(({ check }) => check)).toEqual([
    'artefact',
    'punctuation-width',
    'punctuation-width',
  ])
  expect(safeWrites(checks, annualReport2021, { report, answers: {} })).toEqual([
    { field: 'narratives.overview', value: '全年公开信息126条，内容准确（含存量）。' },
    {
      field: 'narratives.otherMatters',
      value: '没有其他事项；发出收费通知0件，总金额0元，实际收取0元。',
    },
  ])
})

test('what was answered 已看，不改 is left as it is', () => {
  const answers = Object.fromEntries(
    safe().map(({ fingerprint }) => [fingerprint, { kind: 'seen', text: '' } as const]),
  )
  expect(safe(answers)).toEqual([])
  const [artefact] = safe()
  const one = { [artefact?.fingerprint ?? '']: { kind: 'seen', text: '' } as const }
  const [overview] = safeWrites(checks, annualReport2021, { report, answers: one })
  expect(overview?.value).toContain('_GoBack')
})

test('a report without such findings is not written at all', () => {
  const draft = { report: reportWith({}), answers: {} }
  expect(safeWrites(checks, annualReport2021, draft)).toEqual([])
})

test('a field that a cure adds is written too', () => {
  const [any] = checks
  if (!any) throw new Error('no check')
  const [finding] = safe()
  if (!finding) throw new Error('no finding')
  const cure = { says: '补上', isSafe: true, writes: [{ field: 'website', value: 'w' }] } as const
  const adding = {
    ...any,
    run: () => [
      { ...finding, cure },
      { ...finding, cure: { says: '' } },
    ],
  }
  expect(safeWrites([adding], annualReport2021, { report, answers: {} })).toEqual([
    { field: 'website', value: 'w' },
  ])
})
