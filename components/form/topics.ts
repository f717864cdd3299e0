import type { CellId } from '#lib/report/cell-id.ts'

/** What anyone can listen to besides a field, which is its own topic. */
export const topics = {
  /** Findings or their answers. */
  findings: '#findings',
  /** The finding whose cells are lit. */
  chosen: '#chosen',
  /** The field that has the focus. */
  focus: '#focus',
  conflicts: '#conflicts',
  /** What can be undone and redone. */
  history: '#history',
  /** Last year's figures. */
  lastYear: '#lastYear',
  /** What is left of last year's texts. */
  leftovers: '#leftovers',
  /** Any value at all; told, like the findings, once the key is painted. */
  draft: '#draft',
  /** How findings show at a cell. */
  mark: (cell: CellId | string) => `#mark:${cell}`,
  /** The mark of a step: a part, or `report-info`. */
  part: (id: string) => `#part:${id}`,
} as const

/** Listeners by topic. */
export class Topics {
  readonly #listeners = new Map<string, Set<() => void>>()

  /** Listens to one topic; the answer stops listening. */
  subscribe(topic: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set()
    this.#listeners.set(topic, listeners.add(listener))
    return () => {
      listeners.delete(listener)
    }
  }

  /** Calls each listener of these topics once. */
  tell(told: Iterable<string>): void {
    const listeners = new Set<() => void>()
    for (const topic of told)
      for (const listener of this.#listeners.get(topic) ?? []) listeners.add(listener)
    for (const listener of listeners) listener()
  }
}
