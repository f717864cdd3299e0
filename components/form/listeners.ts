/** Those who listen to one thing. */
export class Listeners<T> {
  readonly #all = new Set<(told: T) => void>()

  /** Listens from now on; the answer stops listening. */
  add(listener: (told: T) => void): () => void {
    this.#all.add(listener)
    return () => void this.#all.delete(listener)
  }

  tell(told: T): void {
    for (const listener of this.#all) listener(told)
  }
}
