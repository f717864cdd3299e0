import { Worker } from 'node:worker_threads'
import type { NamedFile } from '#lib/readers/format-of.ts'
import type { FileReading } from './read-report-file.ts'
import { type Worked, type WorkLimits, watchWork } from './work-limit.ts'

export interface ThreadLimits extends WorkLimits {
  readonly heapMegabytes: number
}

type Answer = FileReading | { readonly kind: 'ready'; readonly thread: string }

type Beside = Omit<Worked, 'thread'>

/** One thread that reads one file at a time. Once a file was too much for it, it is over. */
export class ReadingThread {
  isAlive = true
  readonly #limits: ThreadLimits
  readonly #beside: Beside
  readonly #worker: Worker
  /** The system's number of it, once it is ready. */
  #thread: string | undefined
  #end: ((reading: FileReading) => void) | undefined
  #file: NamedFile | undefined
  #over: (() => void) | undefined
  #clock: NodeJS.Timeout | undefined
  #endWatch: (() => void) | undefined

  constructor(limits: ThreadLimits, beside: Beside) {
    this.#limits = limits
    this.#beside = beside
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
      const { waitMilliseconds } = this.#limits
      if (this.#thread !== undefined) this.#send(this.#thread)
      else this.#clock = setTimeout(() => this.#stop(waited(waitMilliseconds)), waitMilliseconds)
    })
  }

  /** Keeps the thread for the next file, but not the program alive; calls back when it is over. */
  restFor(milliseconds: number, over: () => void): void {
    this.#worker.unref()
    this.#over = over
    this.#clock = setTimeout(() => this.#stop(died), milliseconds).unref()
  }

  /** The work on a file begins when the thread has it. */
  #send(thread: string): void {
    clearTimeout(this.#clock)
    const { workMilliseconds, waitMilliseconds } = this.#limits
    const over = (why: 'work' | 'wait') =>
      this.#stop(why === 'work' ? tooMuch(workMilliseconds) : waited(waitMilliseconds))
    this.#endWatch = watchWork(this.#limits, { thread, ...this.#beside }, over)
    this.#worker.postMessage(this.#file)
    this.#file = undefined
  }

  #hear(answer: Answer): void {
    if (answer.kind === 'ready') {
      this.#thread = answer.thread
      this.#send(answer.thread)
    } else this.#settle(answer)
  }

  #stop(says: string): void {
    this.isAlive = false
    void this.#worker.terminate()
    this.#settle({ kind: 'refused', says })
  }

  #settle(reading: FileReading): void {
    clearTimeout(this.#clock)
    this.#endWatch?.()
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

function tooMuch(milliseconds: number): string {
  return `文件太复杂，算了 ${Math.ceil(milliseconds / 1000)} 秒还没有读完，${instead}`
}

/** Nobody knows here whether the file or the machine is to blame. */
function waited(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000)
  return `服务器很忙，${minutes} 分钟内没有读完这份文件，没有读取，已有的内容没有变化；请过一会儿再试，仍然不行再把正文和表格复制到一个新的 Word 文件。`
}
