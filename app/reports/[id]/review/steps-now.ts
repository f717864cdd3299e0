import type { OfferedStep, ReviewPart } from '#components/review/review-view.ts'
import type { OpenStep } from '#lib/review/open-steps.ts'

/** A step as the server offers it; what depends on what is on the screen is not in its `lacks`. */
export interface AskedStep extends OpenStep {
  /** Whether every part must have been shown before. */
  readonly wantsLooks: boolean
}

/** What the page knows and the server has yet to be told. */
interface SoFar {
  readonly seen: ReadonlySet<string> | undefined
  readonly parts: readonly ReviewPart[]
  /** The reasons written for errors to be let pass, by fingerprint. */
  readonly overrules: ReadonlyMap<string, string>
}

/** The buttons as they stand now. */
export function stepsNow(steps: readonly AskedStep[], soFar: SoFar): readonly OfferedStep[] {
  return steps.map((one): OfferedStep => {
    const { step, name, asks } = one
    return {
      step,
      name,
      ...(asks && { asks }),
      why: whyNot(one, soFar),
      isMain: step === 'approve' || step === 'sign' || step === 'publish' || step === 'send',
    }
  })
}

function whyNot({ lacks, overrules, wantsLooks }: AskedStep, soFar: SoFar): string {
  const [first] = lacks
  if (first !== undefined) return first.replace(/。$/, '')
  const undecided = overrules.filter(({ fingerprint }) => !soFar.overrules.has(fingerprint))
  if (undecided.length > 0) return `还有 ${undecided.length} 处错误待裁定`
  const unseen = wantsLooks ? soFar.parts.filter(({ id }) => !soFar.seen?.has(id)) : []
  return unseen.length > 0 ? `还有 ${unseen.length} 部分未看` : ''
}
