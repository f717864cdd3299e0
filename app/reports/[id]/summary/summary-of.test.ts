import { expect, test } from 'vitest'
import { testReport } from '#lib/checks/test-report.ts'
import { reviewParts } from '#lib/review/review-parts.ts'
import { moves, type Step } from '#lib/review/step.ts'
import { testFindings } from '#lib/review/test-findings.ts'
import type { PersonsLook } from '#lib/store/looks.ts'
import type { PersonsTick } from '#lib/store/ticks.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { OpenedReview } from '../review/open-review.ts'
import { summaryOf } from './summary-of.ts'

const { judged } = testFindings
const overruled = [{ fingerprint: judged.fingerprint, message: judged.message, reason: '属实' }]
const at = '2024-01-12T02:32:00.000Z'

function opened(steps: readonly Step[], written: OpenedReview['review']['written'] = []) {
  const log = steps.map((step, position) => ({
    id: String(position),
    step,
    from: 'draft' as const,
    to: moves[step].to,
    by: 'li',
    byName: '李四',
    at,
    source: '',
    revision: 1,
    threads: [],
    overruled: step === 'approve' ? overruled : [],
  }))
  const about = { id: 'r', organization: 'local', template: annualReport2021.id, revision: 2 }
  return {
    id: 'r',
    actor: { id: 'wang', name: '王五', roles: ['signer'] },
    review: { ...about, state: 'reviewed', levels: 2, log, written },
    template: annualReport2021,
    draft: {
      report: testReport,
      answers: { [judged.fingerprint]: { kind: 'reason', text: '印发稿如此' } },
    },
    revision: 2,
    findings: [judged],
    fingerprints: new Set([judged.fingerprint]),
    blocks: [],
  } satisfies OpenedReview
}

function summary(
  of: OpenedReview,
  looks: readonly PersonsLook[] = [],
  ticks: readonly PersonsTick[] = [],
) {
  return summaryOf(of, { looks, ticks, threads: [], hash: 'a'.repeat(64) })
}

test('what a reviewer let pass stands until the report is returned', () => {
  const passed = summary(opened(['send', 'approve']))
  expect(passed.answers[0]?.says).toBe('说明：印发稿如此\n李四准予不改：属实')
  const again = summary(opened(['send', 'approve', 'return', 'send']))
  expect(again.answers[0]?.says).toBe('说明：印发稿如此')
})

test('what changed after somebody looked at it is said beside their look', () => {
  const parts = reviewParts(annualReport2021).map(({ id }) => id)
  const looks = parts.map((part) => ({ part, revision: 1, by: 'li', byName: '李四', at }))
  const told = (written: OpenedReview['review']['written'], seen = looks) =>
    summary(opened([], written), seen).deeds.map(({ what }) => what)
  const overview = [{ field: 'narratives.overview', revision: 2 }] as const
  expect(told([])).toEqual(['看过全部各部分'])
  expect(told(overview)).toEqual(['看过全部各部分；其后“总体情况”又有改动'])
  expect(told(overview, looks.slice(0, 1))).toEqual(['看过标题、开头和落款'])
})

test('who ticked what of the questions no program can judge is said, until the report changes', () => {
  const ticks = [
    { question: 'facts', revision: 1, by: 'li', byName: '李四', at },
    { question: 'ledgers', revision: 1, by: 'li', byName: '李四', at },
    { question: 'facts', revision: 1, by: 'zhao', byName: '赵六', at },
  ]
  const told = (written: OpenedReview['review']['written']) =>
    summary(opened([], written), [], ticks).deeds.map(({ who, what }) => `${who} ${what}`)
  expect(told([])).toEqual([
    '李四 核对过：写的是做了什么，不是概念解释；数字与科室台账一致',
    '赵六 核对过：写的是做了什么，不是概念解释',
  ])
  expect(told([{ field: 'narratives.overview', revision: 2 }])).toEqual([])
})
