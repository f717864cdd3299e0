import type { Draft } from '#lib/report/report.ts'
import type { Template } from '#templates/schema.ts'
import type { CheckInput, Finding, Source } from './check.ts'
import { checkInput, draftInput } from './check-input.ts'
import { everyCheckOf } from './every-check.ts'
import { runChecks } from './run-checks.ts'
import { unreadCells } from './unread-cells.ts'
import { type Verdict, verdictsOf } from './verdicts.ts'

/** What a draft is looked at with, besides itself. */
export interface Circumstances extends Pick<CheckInput, 'today' | 'places'> {
  /**
   * What it was read from, where it is a file as it came and nobody's draft yet: its blanks stay blank, whatever
   * last year says. Our own JSON has no page.
   */
  readonly read?: Partial<Source>
}

/**
 * Every finding of a report. List, preview, review, export, `/check` and terminal all ask here, so that they
 * count the same; the editor alone runs the same checks piece by piece while somebody types.
 */
export function findingsOf(
  template: Template,
  draft: Draft,
  circumstances: Circumstances,
): readonly Finding[] {
  return runChecks(everyCheckOf(template), inputOf(template, draft, circumstances))
}

/** What came of the checks: what they found, and what came of each. */
export interface Results {
  readonly findings: readonly Finding[]
  readonly verdicts: Readonly<Record<string, Verdict>>
}

/** The same findings, with the verdict of each check, for other programs. */
export function resultsOf(template: Template, draft: Draft, circumstances: Circumstances): Results {
  const checks = everyCheckOf(template)
  const input = inputOf(template, draft, circumstances)
  const findings = runChecks(checks, input)
  return { findings, verdicts: verdictsOf(checks, input, findings) }
}

function inputOf(template: Template, draft: Draft, circumstances: Circumstances): CheckInput {
  const { today, read, places } = circumstances
  const input = { ...draftInput(template, draft, today), ...(places && { places }) }
  if (!read) return input
  const { blocks, notes = [] } = read
  const unread = unreadCells(template, draft.report.cells, notes)
  return {
    ...input,
    ...checkInput(template, draft.report, today),
    isAsRead: true,
    ...(unread && { unread }),
    ...(blocks && { source: { blocks, notes } }),
  }
}
