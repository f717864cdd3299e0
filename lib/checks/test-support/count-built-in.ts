/**
 * Test code: the characters and members that the engine's own functions go through while some work is
 * done. A pattern is asked for each place on its own by `linear-patterns`; here counts how often it runs.
 */
export function countBuiltIn(work: () => void): number {
  let steps = 0
  const putBack: (() => void)[] = []
  const patch = <Owner extends object>(owner: Owner, name: keyof Owner, cost: Cost) => {
    const before = Object.getOwnPropertyDescriptor(owner, name)
    const original: unknown = before?.value
    if (!before || typeof original !== 'function') throw new Error(`no method ${String(name)}`)
    Object.defineProperty(owner, name, {
      ...before,
      value(this: Self, ...args: unknown[]) {
        const from = this.lastIndex ?? 0
        const answer: unknown = original.apply(this, args)
        steps += 1 + cost({ self: this, answer, args, from })
        return answer
      },
    })
    putBack.push(() => Object.defineProperty(owner, name, before))
  }
  patch(RegExp.prototype, 'exec', looked)
  for (const name of ['indexOf', 'includes', 'split'] as const) patch(String.prototype, name, found)
  patch(String.prototype, Symbol.iterator, whole)
  for (const name of ['indexOf', 'includes'] as const) patch(Array.prototype, name, found)
  for (const name of ['slice', 'concat', 'join'] as const) patch(Array.prototype, name, made)
  try {
    work()
  } finally {
    for (const one of putBack) one()
  }
  return steps
}

/** What a string, a list or a pattern has of this. */
interface Self {
  readonly length: number
  readonly lastIndex?: number
  readonly sticky?: boolean
  readonly global?: boolean
}

interface Call {
  readonly self: Self
  readonly answer: unknown
  readonly args: readonly unknown[]
  /** Where a pattern began to look. */
  readonly from: number
}

type Cost = (call: Call) => number

/** A sticky pattern looks at its place alone; any other goes on to the first match or the end. */
const looked: Cost = ({ self, answer, args: [text], from }) => {
  const found = answer as RegExpExecArray | null
  if (self.sticky) return found?.[0].length ?? 0
  const start = self.global ? from : 0
  return (found ? found.index + found[0].length : String(text).length) - start
}

/** Up to the place that was found, or all of it. */
const found: Cost = ({ self, answer, args: [, from] }) => {
  const start = typeof from === 'number' ? from : 0
  return (typeof answer === 'number' && answer >= 0 ? answer : self.length) - start
}

const whole: Cost = ({ self }) => self.length

const made: Cost = ({ answer }) => (answer as { readonly length: number }).length
