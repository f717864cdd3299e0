/** One figure: the median of its runs and their spread, in one unit. */
export interface Figure {
  readonly median: number
  readonly low: number
  readonly high: number
}

/** Contenders to be timed; each runs its task once. */
export type Contenders = Readonly<Record<string, () => unknown>>

const samples = 15

/** Microseconds a run of each contender, warm, in turns so that a busy machine is fair to all. */
export async function timed(contenders: Contenders): Promise<Readonly<Record<string, Figure>>> {
  const batches: Batch[] = []
  for (const [name, run] of Object.entries(contenders))
    batches.push({ name, run, size: await batchSize(run), taken: [] })
  for (let sample = 0; sample < samples; sample++)
    for (const { run, size, taken } of batches) taken.push(await timeOnce(run, size))
  return Object.fromEntries(batches.map(({ name, taken }) => [name, figureOf(taken)]))
}

interface Batch {
  readonly name: string
  readonly run: () => unknown
  readonly size: number
  readonly taken: number[]
}

/** The median and the spread of some values. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { median: at(0.5), low: at(0), high: at(1) }
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Warms the code up, and answers with how many runs take about 50 ms. */
async function batchSize(run: () => unknown): Promise<number> {
  let size = 1
  while ((await timeOnce(run, size)) * size < 50_000) size *= 2
  return size
}

async function timeOnce(run: () => unknown, size: number): Promise<number> {
  const start = performance.now()
  for (let at = 0; at < size; at++) {
    const running = run()
    if (running instanceof Promise) await running
  }
  return ((performance.now() - start) * 1000) / size
}
