/** How failures are met: `free` cost nothing, then each costs a longer wait, up to `longest` seconds. */
export interface Patience {
  readonly free: number
  readonly longest: number
}

const shortest = 30

/** Seconds to wait after so many failures in a row: 30, 60, 120 … */
export function delayAfter(failures: number, { free, longest }: Patience): number {
  if (failures < free) return 0
  return Math.min(longest, shortest * 2 ** Math.min(failures - free, 30))
}
