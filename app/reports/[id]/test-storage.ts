/** The browser's storage in memory, for tests; it can be full. */
export class TestStorage {
  readonly #rows = new Map<string, string>()
  isFull = false

  get length(): number {
    return this.#rows.size
  }

  key(index: number): string | null {
    return [...this.#rows.keys()][index] ?? null
  }

  getItem(key: string): string | null {
    return this.#rows.get(key) ?? null
  }

  setItem(key: string, value: string): void {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError')
    this.#rows.set(key, value)
  }

  removeItem(key: string): void {
    this.#rows.delete(key)
  }
}
