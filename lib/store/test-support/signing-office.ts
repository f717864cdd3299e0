import { randomUUID } from 'node:crypto'
import type { Database } from '#lib/database/open-database.ts'
import type { Draft } from '#lib/report/report.ts'
import type { Actor } from '#lib/review/open-steps.ts'
import { type Points, pointsOf } from '#lib/review/points.ts'
import { reviewParts } from '#lib/review/review-parts.ts'
import type { Step } from '#lib/review/step.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { createReport, type Origin } from '../create-report.ts'
import { loadReview } from '../load-review.ts'
import { saveLooks } from '../looks.ts'
import type { SignedFile } from '../signed-file.ts'
import type { StepRequest } from '../step-request.ts'
import { takeStep } from '../take-step.ts'

/** Test code: an office of three, and a report of theirs. */
export const clerk: Actor = { id: 'zhang', name: '张三', roles: ['clerk'] }
export const reviewer: Actor = { id: 'li', name: '李四', roles: ['reviewer'] }
export const signer: Actor = { id: 'wang', name: '王五', roles: ['signer'] }

/** Of a report that the clerk began. */
export const origin: Origin = { organization: 'local', author: clerk.id, authorName: clerk.name }

export const officeDraft: Draft = {
  report: {
    template: annualReport2021.id,
    agency: '云溪区北苑街道办事处',
    kind: '街道',
    year: 2023,
    contact: { phone: '010-1234567' },
    narratives: { overview: '第一段\n第二段', problemsAndImprovements: '问题', otherMatters: '无' },
    cells: { 'requests.received.naturalPerson': 6 },
  },
  answers: {},
}

export const files: readonly SignedFile[] = [
  { format: 'txt', name: '年报.txt', type: 'text/plain', content: Uint8Array.from([0, 255, 128]) },
]

export const nothingLeft: Points = pointsOf([], {})

export interface Taking extends Partial<StepRequest> {
  readonly points?: Points
  /** The revision that the points were found in. */
  readonly checked?: number
}

/** Takes a step as somebody who sees the report as it is now. */
export async function take(
  database: Database,
  report: string,
  { actor, step, points = nothingLeft, checked, ...request }: Taking & { actor: Actor; step: Step },
) {
  const review = await loadReview(database, report)
  if (!review) throw new Error('the report is gone')
  return takeStep(database, {
    report,
    actor,
    points,
    checked: checked ?? review.revision,
    source: '192.0.2.7',
    files,
    request: {
      id: randomUUID(),
      step: step as StepRequest['step'],
      from: review.state,
      revision: review.revision,
      threads: [],
      overrules: [],
      ...request,
    },
  })
}

/** Shows somebody every part of the report. */
export async function showAll(database: Database, report: string, actor: Actor): Promise<void> {
  const parts = reviewParts(annualReport2021).map(({ id }) => id)
  const revision = (await loadReview(database, report))?.revision ?? 0
  await saveLooks(database, report, { actor, revision, parts })
}

/** A report that has come as far as its signature. */
export async function signedReport(database: Database): Promise<string> {
  const id = await createReport(database, officeDraft, origin)
  await take(database, id, { actor: clerk, step: 'send' })
  await showAll(database, id, reviewer)
  await take(database, id, { actor: reviewer, step: 'approve' })
  await take(database, id, { actor: signer, step: 'sign' })
  return id
}
