import type { Leftover, leftoversIn } from '#lib/report/leftovers.ts'
import type { Draft } from '#lib/report/report.ts'
import type { Template } from '#templates/schema.ts'

/** Finds what is left; it is loaded after the page, like the checks. */
export type LeftoversIn = typeof leftoversIn

/** What is left of last year's texts in a draft while it is edited. */
export class LiveLeftovers {
  #find: LeftoversIn | undefined
  #all: readonly Leftover[] = []

  get all(): readonly Leftover[] {
    return this.#all
  }

  use(find: LeftoversIn | undefined): void {
    this.#find = find
  }

  /** Looks again; whether anything is left that was not, or the other way round. */
  refresh(template: Template, draft: Draft): boolean {
    const before = this.#all
    this.#all = this.#find?.(template, draft) ?? []
    return (
      before.length !== this.#all.length || before.some((one, at) => !isSame(one, this.#all[at]))
    )
  }
}

function isSame(one: Leftover, other: Leftover | undefined): boolean {
  return (
    one.fingerprint === other?.fingerprint &&
    one.start === other.start &&
    one.quote === other.quote &&
    one.becomes === other.becomes
  )
}
