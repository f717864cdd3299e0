import type { CheckInput } from '#lib/checks/check.ts'
import type { Places } from '#lib/places/places.ts'
import type { Template } from '#templates/schema.ts'
import type { EditorValues } from './editor-values.ts'

interface Known {
  readonly template: Template
  /** YYYY-MM-DD */
  readonly today: string
  readonly places?: Places
}

/** What the checks look at while a draft is edited. */
export function liveInput(
  { template, today, places }: Known,
  { draft: { profile, unread }, report, settled, lastYear }: EditorValues,
): CheckInput {
  return {
    template,
    report,
    settled,
    today,
    ...(profile !== undefined && { profile }),
    ...(unread && { unread }),
    ...(lastYear && { lastYear }),
    ...(places && { places }),
  }
}

/** Whether the checks would know the same places. */
export function samePlaces(one: Places | undefined, other: Places): boolean {
  return one?.length === other.length && one.every(({ code }, at) => code === other[at]?.code)
}
