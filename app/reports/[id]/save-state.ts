import type { SaveRefusal, SaveStatus } from './saving.ts'
import type { Refusal } from './unsent.ts'

/** What a page shows of its saving; listeners hear every change. */
export class SaveState {
  readonly #listeners = new Set<() => void>()
  #status: SaveStatus
  #refused: readonly Refusal[] = []

  constructor(savedAt: string) {
    this.#status = { kind: 'saved', savedAt, says: '', isShelved: true }
  }

  /** The same object until something changes. */
  readonly status = (): SaveStatus => this.#status

  /** What the server does not take, to be shown with its value. */
  readonly refused = (): readonly Refusal[] => this.#refused

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** A refusal that is about the report or the server, not about a change. */
  tellRefusal({ status, says }: SaveRefusal): void {
    this.tell({ kind: status === 404 ? 'gone' : 'trouble', says })
  }

  tell(status: Partial<SaveStatus>, refused = this.#refused): void {
    const next = { ...this.#status, ...status }
    const isSame = JSON.stringify(next) === JSON.stringify(this.#status)
    if (isSame && refused === this.#refused) return
    if (!isSame) this.#status = next
    this.#refused = refused
    for (const listener of this.#listeners) listener()
  }
}
