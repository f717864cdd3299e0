import { Worker } from 'node:worker_threads'
import type { NamedFile } from '#lib/readers/format-of.ts'
import type { FileReading } from './read-report-file.ts'

interface ThreadLimits {
  readonly milliseconds: number
  readonly heapMegabytes: number
}

type Answer = FileReading | 'ready'

/** Starting takes a fraction of a second; a machine that needs longer than this is stuck. */
const startMilliseconds = 60_000

/** One thread that reads one file at a time. Once a file was too much for it, it is over. */
export class ReadingThread {
  isAlive = true
  readonly #limits: ThreadLimits
  readonly #worker: Worker
  #isReady = false
  #end: ((reading: FileReading) => void) | undefined
  #file: NamedFile | undefined
  #over: (() => void) | undefined
  #clock: NodeJS.Timeout | undefined

  constructor(limits: ThreadLimits) {
    this.#limits = limits
    this.#worker = startWorker(limits)
    this.#worker.on('message', (answer: Answer) => this.#hear(answer))
    this.#worker.on('error', (error) => this.#stop(isOutOfMemory(error) ? tooLarge : died))
    this.#worker.on('exit', () => {
      this.#stop(died)
      this.#over?.()
    })
  }

  read(file: NamedFile): Promise<FileReading> {
    clearTimeout(this.#clock)
    this.#worker.ref()
    return new Promise((resolve) => {
      this.#end = resolve
      this.#file = file
      if (this.#isReady) this.#send()
      else this.#clock = setTimeout(() => this.#stop(died), startMilliseconds)
    })
  }

  /** Keeps the thread for the next file, but not the program alive; calls back when it is over. */
  restFor(milliseconds: number, over: () => void): void {
    this.#worker.unref()
    this.#over = over
    this.#clock = setTimeout(() => this.#stop(died), milliseconds).unref()
  }

  /** The time of a file begins when the thread has it. */
  #send(): void {
    clearTimeout(this.#clock)
    const { milliseconds } = this.#limits
    this.#clock = setTimeout(() => this.#stop(tooSlow(milliseconds)), milliseconds)
    this.#worker.postMessage(this.#file)
    this.#file = undefined
  }

  #hear(answer: Answer): void {
    this.#isReady = true
    if (answer === 'ready') this.#send()
    else this.#settle(answer)
  }

  #stop(says: string): void {
    this.isAlive = false
    void this.#worker.terminate()
    this.#settle({ kind: 'refused', says })
  }

  #settle(reading: FileReading): void {
    clearTimeout(this.#clock)
    this.#end?.(reading)
    this.#end = undefined
  }
}

/** The build puts the thread beside the server; without a build it is started from the sources. */
function startWorker({ heapMegabytes }: ThreadLimits): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes }
  if (process.env.NEXT_RUNTIME === 'nodejs')
    return new Worker(new URL('./reading-thread.ts', import.meta.url), { resourceLimits })
  return new Worker(new URL('./source-thread.mjs', import.meta.url), { resourceLimits })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

const instead = '没有读取。请只把报告的正文和表格复制到一个新的 Word 文件，再选一次。'
const tooLarge = `文件展开后太大，${instead}`
const died = `文件的结构有问题，读到一半停了，${instead}`

function tooSlow(milliseconds: number): string {
  return `文件太复杂，${Math.ceil(milliseconds / 1000)} 秒内没有读完，${instead}`
}
