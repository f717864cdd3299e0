import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'
import { countBuiltIn } from './count-built-in.ts'

/** A function, with how often each of its blocks ran. */
interface Ran {
  readonly ranges: readonly { readonly count: number }[]
}

interface Coverage {
  readonly result: readonly { readonly url: string; readonly functions: readonly Ran[] }[]
}

/**
 * Test code: how often the busiest block of each of our functions runs in a piece of work, file by file, as the engine counts
 * them; the same work gives the same numbers on any machine.
 */
export class StepCounter {
  readonly #session = new Session()

  constructor() {
    // The engine does not count what it has forgotten, nor what it has optimized.
    for (const flag of ['--no-flush-bytecode', '--no-opt', '--no-maglev']) setFlagsFromString(flag)
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
      const sum = functions.reduce((all, one) => all + mostRun(one), 0)
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

/** How often the busiest block of a function ran; the engine names no block that ran as often as the one around it. */
function mostRun({ ranges }: Ran): number {
  return Math.max(...ranges.map(({ count }) => count))
}
