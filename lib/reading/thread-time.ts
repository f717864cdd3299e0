import { readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'

/** Processor time in milliseconds; of a thread alone where the system tells that, else of the whole program. */
export interface ProcessorTime {
  readonly of: 'thread' | 'program'
  readonly milliseconds: number
}

/** The system's number of the thread that asks; nothing where the system has no such numbers. */
export function ownThread(): string {
  try {
    return basename(readlinkSync('/proc/thread-self'))
  } catch {
    return ''
  }
}

/**
 * The processor time that a thread has had so far. Time that it stood ready without getting a core does not count:
 * on a busy machine that is most of it.
 */
export function threadTime(thread: string): ProcessorTime {
  const ticks = threadTicks(thread)
  if (ticks !== undefined) return { of: 'thread', milliseconds: ticks * 10 }
  const { user, system } = process.cpuUsage()
  return { of: 'program', milliseconds: (user + system) / 1000 }
}

/** Hundredths of a second, in the program and in the system for it: the 14th and 15th value of its `stat`. */
function threadTicks(thread: string): number | undefined {
  if (thread === '') return undefined
  try {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8')
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
    const ticks = Number(user) + Number(system)
    return Number.isNaN(ticks) ? undefined : ticks
  } catch {
    return undefined
  }
}
