import { printedTime } from '#app/printed-time.ts'
import type { PageParts } from '#components/preview/part-glimpses.ts'
import type {
  ReviewChange,
  ReviewFinding,
  ReviewPart,
  Thread as ShownThread,
} from '#components/review/review-view.ts'
import { isAnswered } from '#lib/checks/answered.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import type { PageChange } from '#lib/page/page-changes.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import { stillStands } from '#lib/review/anchor.ts'
import { reviewParts } from '#lib/review/review-parts.ts'
import { overruledIn } from '#lib/review/taken-step.ts'
import type { Thread } from '#lib/review/thread.ts'
import type { Template } from '#templates/schema.ts'
import { groundOf } from './ground-of.ts'
import type { OpenedReview } from './open-review.ts'
import { anchorPlace, cellPlace, partName } from './place-name.ts'
import { changeMark } from './review-marks.ts'

/** The parts of the page for who looks at it: the numbered ones, and all the rest as one. */
export function pageParts(template: Template): PageParts {
  const [rest] = reviewParts(template)
  return { parts: template.parts.map(({ id }) => id), rest: rest?.id ?? '' }
}

/** The parts as the list on the left names them. */
export function shownParts(template: Template): readonly ReviewPart[] {
  return reviewParts(template).map(({ id, name }) => ({
    id,
    short: name,
    numeral: template.parts.find((part) => part.id === id)?.numeral ?? '',
  }))
}

/** The findings with their answers: what still blocks first, hints without an answer last. */
export function shownFindings(opened: OpenedReview): readonly ReviewFinding[] {
  const { findings, draft, template, review } = opened
  const overruled = overruledIn(review.log)
  const names = new Map(everyCheckOf(template).map(({ id, name }) => [id, name]))
  const ranks = { error: 0, warning: 1, hint: 2 } as const
  return [...findings]
    .sort((one, other) => ranks[one.severity] - ranks[other.severity])
    .map((finding): ReviewFinding => {
      const { fingerprint, check, severity, message, quote = '' } = finding
      const hasAnswer = isAnswered(finding, draft.answers)
      const isJudged = severity === 'error' && hasAnswer
      return {
        fingerprint,
        check: names.get(check) ?? '',
        severity,
        message,
        quote,
        answer: hasAnswer ? draft.answers[fingerprint] : undefined,
        isOpen: !hasAnswer,
        overruling: !isJudged ? 'none' : overruled.has(fingerprint) ? 'given' : 'asked',
      }
    })
}

/** The comments as they are shown. */
export function shownThreads(
  opened: OpenedReview,
  threads: readonly Thread[],
): readonly ShownThread[] {
  const ground = groundOf(opened)
  return threads.flatMap(({ id, anchor, comments, resolved }): ShownThread[] => {
    const [first, ...more] = comments.map(({ id: remark, byName, at, text }) => ({
      id: remark,
      author: byName,
      at: printedTime(at),
      text,
    }))
    if (!first) return []
    return [
      {
        id,
        place: anchorPlace(opened.template, anchor),
        quote: anchor.kind === 'whole' ? '' : anchor.quote,
        isResolved: resolved !== undefined,
        isChanged: !stillStands(anchor, ground),
        remarks: [first, ...more],
      },
    ]
  })
}

/** The changes in words. */
export function shownChanges(
  template: Template,
  changes: readonly PageChange[],
): readonly ReviewChange[] {
  return changes.map((change, at) => ({
    id: changeMark(at),
    place:
      change.kind === 'cell'
        ? cellPlace(template, change.cell as CellId)
        : partName(template, change.part),
    before: change.before,
    after: change.after,
  }))
}
