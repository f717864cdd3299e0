import { type ProcessorTime, threadTime } from './thread-time.ts'

export interface WorkLimits {
  /** Processor time that one file may cost. */
  readonly workMilliseconds: number
  /** Time by the clock after which nobody waits for a file any more, whatever it is that takes so long. */
  readonly waitMilliseconds: number
}

export type TimeOf = (thread: string) => ProcessorTime

const tickMilliseconds = 250

/** The thread that works, and between how many of them the program's time is shared. */
export interface Worked {
  readonly thread: string
  readonly sharedBy: () => number
  readonly timeOf?: TimeOf | undefined
}

/**
 * Watches the work on one file and calls back once it has cost too much, or has been waited for too long.
 * Answers what ends the watch.
 */
export function watchWork(
  { workMilliseconds, waitMilliseconds }: WorkLimits,
  { thread, sharedBy, timeOf = threadTime }: Worked,
  over: (why: 'work' | 'wait') => void,
): () => void {
  const wait = setTimeout(() => over('wait'), waitMilliseconds)
  let last = timeOf(thread)
  let worked = 0
  const tick = setInterval(() => {
    const now = timeOf(thread)
    // A program whose threads are not told apart shares its time out evenly.
    if (now.of === last.of)
      worked += (now.milliseconds - last.milliseconds) / (now.of === 'thread' ? 1 : sharedBy())
    last = now
    if (worked >= workMilliseconds) over('work')
  }, tickMilliseconds)
  return () => {
    clearTimeout(wait)
    clearInterval(tick)
  }
}
