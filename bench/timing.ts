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
export function timed(contenders: Contenders): Readonly<Record<string, Figure>> {
  const batches = Object.entries(contenders).map(([name, run]) => ({
    name,
    run,
    size: batchSize(run),
    taken: [] as number[],
  }))
  for (let sample = 0; sample < samples; sample++)
    for (const batch of batches) batch.taken.push(timeOnce(batch.run, batch.size))
  return Object.fromEntries(batches.map(({ name, taken }) => [name, figureOf(taken)]))
}

/** The median and the spread of some values. */
export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { median: at(0.5), low: at(0), high: at(1) }
}

/** Warms the code up, and answers with how many runs take about 50 ms. */
function batchSize(run: () => unknown): number {
  let size = 1
  while (timeOnce(run, size) * size < 50_000) size *= 2
  return size
}

function timeOnce(run: () => unknown, size: number): number {
  const start = performance.now()
  for (let at = 0; at < size; at++) run()
  return ((performance.now() - start) * 1000) / size
}
