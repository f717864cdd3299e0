import { stepsOpenTo } from '#lib/review/open-steps.ts'
import { pointsOf } from '#lib/review/points.ts'
import { reviewParts } from '#lib/review/review-parts.ts'
import type { Step } from '#lib/review/step.ts'
import { overruledIn } from '#lib/review/taken-step.ts'
import type { OpenedReview } from './open-review.ts'
import type { AskedStep } from './steps-now.ts'

/**
 * The steps of these that the person may take. Which parts they were shown changes while they read,
 * so the page counts those itself; the server asks again when the step is taken.
 */
export function askedSteps(
  { actor, review, findings, draft, template }: OpenedReview,
  wanted: readonly Step[],
): readonly AskedStep[] {
  const { state, levels, sentBy, log, lapse } = review
  const points = pointsOf(findings, draft.answers)
  const overruled = overruledIn(log)
  const standing = { state, levels, sentBy, points, unseen: [], overruled, lapse }
  const unseen = reviewParts(template).map(({ name }) => name)
  const blind = stepsOpenTo(actor, { ...standing, unseen })
  return stepsOpenTo(actor, standing)
    .filter(({ step }) => wanted.includes(step))
    .map((open) => {
      const lacking = blind.find(({ step }) => step === open.step)?.lacks ?? []
      return { ...open, wantsLooks: lacking.length > open.lacks.length }
    })
}
