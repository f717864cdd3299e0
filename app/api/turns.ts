import { Refusal } from './refusal.ts'

/** Lets a few in at once and the others wait, so that strangers cannot take all of the server. */
export class Turns {
  readonly #atOnce: number
  readonly #mayWait: number
  #busy = 0
  readonly #waiting: (() => void)[] = []

  constructor({ atOnce, mayWait }: { readonly atOnce: number; readonly mayWait: number }) {
    this.#atOnce = atOnce
    this.#mayWait = mayWait
  }

  /** Does the work when it is its turn; refuses when too many wait already. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#busy >= this.#atOnce) {
      if (this.#waiting.length >= this.#mayWait) throw new Refusal(503, crowded)
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    } else this.#busy += 1
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#busy -= 1
    }
  }
}

const crowded =
  '服务器正忙，排队读取的文件太多，这一份没有读取，已有的内容没有变化；请过一会儿再试。'
