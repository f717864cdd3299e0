import type { Check, CheckInput, Finding } from '#lib/checks/check.ts'
import { inPageOrder, runCheck } from '#lib/checks/run-checks.ts'
import { sameValue } from '#lib/report/fields.ts'

export type ReadKind = Check['reads'][number]

/** The findings of a draft while it is edited: only checks that read what changed run again. */
export class LiveFindings {
  readonly #checks: readonly Check[]
  readonly #byCheck: (readonly Finding[])[]
  #all: readonly Finding[] = []

  /** With these checks; `rerun` has yet to run them. */
  constructor(checks: readonly Check[]) {
    this.#checks = checks
    this.#byCheck = checks.map(() => [])
  }

  get all(): readonly Finding[] {
    return this.#all
  }

  /** Runs the checks that read one of the kinds, or some of them; whether any finding came, went or changed. */
  rerun(
    input: CheckInput,
    kinds: ReadonlySet<string>,
    which: (check: Check) => boolean = () => true,
  ): boolean {
    let changed = false
    for (const [index, check] of this.#checks.entries()) {
      if (!which(check) || !check.reads.some((kind) => kinds.has(kind))) continue
      const before = this.#byCheck[index] ?? []
      const after = keepSame(before, runCheck(check, input))
      this.#byCheck[index] = after
      changed ||= after !== before
    }
    if (changed) this.#all = inPageOrder(this.#byCheck.flat(), input.template)
    return changed
  }
}

/** The new findings, the old objects kept where they say the same, so that nothing is drawn twice. */
function keepSame(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const old = new Map(before.map((finding) => [finding.fingerprint, finding]))
  const kept = after.map((finding) => {
    const twin = old.get(finding.fingerprint)
    return twin && sameFinding(twin, finding) ? twin : finding
  })
  const same = kept.length === before.length && kept.every((one, index) => one === before[index])
  return same ? before : kept
}

/** The fingerprint tells check, place and numbers; the rest may still differ. */
function sameFinding(one: Finding, other: Finding): boolean {
  return (
    one.message === other.message &&
    one.severity === other.severity &&
    one.quote === other.quote &&
    one.cure?.says === other.cure?.says &&
    one.cells.length === other.cells.length &&
    sameWrites(one, other)
  )
}

/** A cure may write a whole narrative: the same words on its button can carry another text. */
function sameWrites(one: Finding, other: Finding): boolean {
  const [before, after] = [one.cure?.writes ?? [], other.cure?.writes ?? []]
  return (
    before.length === after.length &&
    before.every((write, index) => {
      const twin = after[index]
      return twin?.field === write.field && sameValue(twin.value, write.value)
    })
  )
}
