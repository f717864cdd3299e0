/** Milliseconds: from the last key, and at most from the first one. */
const calm = 250
const longest = 600
const retries = [1000, 2000, 4000, 5000] as const

/** When the next request goes: soon after typing, later and later after failures. */
export class SendTimer {
  readonly #due: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #since: number | undefined
  #failures = 0
  #isRetry = false

  constructor(due: () => void) {
    this.#due = due
  }

  /** Whether the last request failed. */
  get isFailing(): boolean {
    return this.#failures > 0
  }

  /** After a key: when the typing pauses, but no later than 600 ms after its first key. */
  soon(): void {
    if (this.#isRetry) return
    const now = Date.now()
    this.#since ??= now
    this.#start(Math.max(0, Math.min(calm, this.#since + longest - now)))
  }

  /** After a failure: in 1, 2, 4, then every 5 seconds. */
  later(): void {
    const wait = retries[Math.min(this.#failures, retries.length - 1)]
    this.#failures += 1
    this.#start(wait ?? calm)
    this.#isRetry = true
  }

  /** An answer came. */
  succeed(): void {
    this.#failures = 0
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#since = undefined
    this.#isRetry = false
  }

  #start(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.stop()
      this.#due()
    }, wait)
  }
}
