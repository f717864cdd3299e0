import { Session } from 'node:inspector'
import { countBuiltIn } from './count-built-in.ts'

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
  }[]
}

/**
 * Test code: how many blocks of our own code a piece of work runs, file by file, as the engine counts
 * them; the same work gives the same numbers on any machine.
 */
export class StepCounter {
  readonly #session = new Session()

  constructor() {
    this.#session.connect()
    this.#ask('Profiler.enable')
    this.#ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /** The steps of each file of the project that ran, by its path from `lib/` on, and of the engine's own functions in each work. */
  count(works: Readonly<Record<string, () => void>>): ReadonlyMap<string, number> {
    this.#ask('Profiler.takePreciseCoverage')
    const steps = new Map<string, number>()
    for (const [name, work] of Object.entries(works))
      steps.set(`built-in functions for ${name}`, countBuiltIn(work))
    const { result } = this.#ask('Profiler.takePreciseCoverage') as Coverage
    for (const { url, functions } of result) {
      const file = /\/(lib\/(?:checks|text|report|page)\/[^?]*)/.exec(url)?.[1]
      if (file === undefined || file.includes('/test-support/')) continue
      const sum = functions
        .flatMap(({ ranges }) => ranges)
        .reduce((all, { count }) => all + count, 0)
      steps.set(file, (steps.get(file) ?? 0) + sum)
    }
    return steps
  }

  stop(): void {
    this.#ask('Profiler.disable')
    this.#session.disconnect()
  }

  /** The profiler answers before `post` returns. */
  #ask(method: string, parameters: object = {}): unknown {
    let answer: unknown
    this.#session.post(method, parameters, (error, result) => {
      if (error) throw new Error(error.message)
      answer = result
    })
    return answer
  }
}
