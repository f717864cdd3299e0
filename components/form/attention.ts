import type { Finding } from '#lib/checks/check.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import type { Field } from '#lib/report/fields.ts'
import { type Topics, topics } from './topics.ts'

/** What the person looks at: the field with the focus, and the finding whose cells are lit. */
export class Attention {
  readonly #topics: Topics
  #focused: Field | undefined
  #chosen: Finding | undefined

  constructor(told: Topics) {
    this.#topics = told
  }

  focused(): Field | undefined {
    return this.#focused
  }

  focus(field: Field | undefined): void {
    if (field === this.#focused) return
    this.#focused = field
    this.#topics.tell([topics.focus])
  }

  chosen(): Finding | undefined {
    return this.#chosen
  }

  choose(finding: Finding | undefined): void {
    if (finding === this.#chosen) return
    const cells = [...(this.#chosen?.cells ?? []), ...(finding?.cells ?? [])]
    this.#chosen = finding
    this.#topics.tell([topics.chosen, ...cells.map(topics.mark)])
  }

  /** Keeps to the chosen finding while its numbers change, and lets go of it when it is gone. */
  follow(findings: readonly Finding[]): void {
    const chosen = this.#chosen
    if (!chosen || findings.includes(chosen)) return
    this.choose(findings.find((finding) => isSamePlace(finding, chosen)))
  }

  isLit(cell: CellId): boolean {
    return this.#chosen?.cells.includes(cell) ?? false
  }
}

function isSamePlace(one: Finding, other: Finding): boolean {
  if (one.check !== other.check || one.part !== other.part) return false
  return other.cells.length === 0 || one.cells.some((cell) => other.cells.includes(cell))
}
