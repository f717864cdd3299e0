import type { NamedFile } from '#lib/readers/format-of.ts'
import type { FileReading } from './read-report-file.ts'
import type { TimeOf } from './work-limit.ts'
import { ReadingThread, type ThreadLimits } from './worker-thread.ts'

export interface ReadingLimits extends ThreadLimits {
  /** A larger file is not looked at. */
  readonly megabytes: number
  /** How many files are read at a time. */
  readonly threads: number
}

/** Threads that nobody needs are kept for so long. */
const idleMilliseconds = 60_000

/**
 * Reads files in threads that are stopped when they work too long or hold too much. So no file holds up whoever
 * else asks, and what happens to one is one sentence, not the end of the next.
 */
export function fileReader(
  limits: ReadingLimits,
  timeOf?: TimeOf,
): (file: NamedFile) => Promise<FileReading> {
  const idle: ReadingThread[] = []
  const waiting: (() => void)[] = []
  let running = 0

  return async (file) => {
    if (file.bytes.length > limits.megabytes * 1024 * 1024) return tooHeavy(limits)
    if (running >= limits.threads) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    const thread = idle.pop() ?? new ReadingThread(limits, { sharedBy: () => running, timeOf })
    const reading = await thread.read(file)
    if (thread.isAlive) rest(thread)
    // Whose turn is next takes this one's place.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
    return reading
  }

  function rest(thread: ReadingThread): void {
    idle.push(thread)
    thread.restFor(idleMilliseconds, () => {
      const at = idle.indexOf(thread)
      if (at >= 0) idle.splice(at, 1)
    })
  }
}

function tooHeavy({ megabytes }: ReadingLimits): FileReading {
  return {
    kind: 'refused',
    says: `文件超过 ${megabytes} MB，没有读取；年度报告一般不到 1 MB，请确认选对了文件。`,
  }
}
