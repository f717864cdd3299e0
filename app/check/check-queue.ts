import type { Read } from './read-file.ts'
import type { Unit } from './unit.ts'

/** One file on its way: waiting, being read, refused, or read. */
export type Entry = { readonly id: string; readonly file: string } & (
  | { readonly state: 'waiting' | 'reading' }
  | { readonly state: 'refused'; readonly says: string }
  | { readonly state: 'read'; readonly unit: Unit }
)

/** More files than this at once are a mistake. */
export const mostFiles = 200

/** How many are read at the same time. */
const atOnce = 2

/** Reads files one after the other; who listens is told when one of them is further. */
export class CheckQueue {
  readonly #read: (file: File) => Promise<Read>
  readonly #listeners = new Set<() => void>()
  readonly #files = new Map<string, File>()
  #entries: readonly Entry[] = []
  #last = 0
  #busy = 0

  constructor(read: (file: File) => Promise<Read>) {
    this.#read = read
  }

  readonly entries = (): readonly Entry[] => this.#entries

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes files in; answers how many there was no more room for. */
  add(files: readonly File[]): number {
    const taken = files.slice(0, Math.max(0, mostFiles - this.#entries.length))
    const added = taken.map((file): Entry => {
      this.#last += 1
      const id = `file-${this.#last}`
      this.#files.set(id, file)
      return { id, file: file.name, state: 'waiting' }
    })
    this.#set([...this.#entries, ...added])
    for (let free = atOnce - this.#busy; free > 0; free--) void this.#next()
    return files.length - taken.length
  }

  remove(id: string): void {
    this.#files.delete(id)
    this.#set(this.#entries.filter((entry) => entry.id !== id))
  }

  readonly clear = (): void => {
    this.#files.clear()
    this.#set([])
  }

  async #next(): Promise<void> {
    const entry = this.#entries.find(({ state }) => state === 'waiting')
    const file = entry && this.#files.get(entry.id)
    if (!entry || !file) return
    this.#busy += 1
    const { id } = entry
    this.#files.delete(id)
    this.#replace({ id, file: file.name, state: 'reading' })
    const read = await this.#read(file)
    this.#replace(
      read.kind === 'read'
        ? { id, file: file.name, state: 'read', unit: { ...read.unit, id } }
        : { id, file: file.name, state: 'refused', says: read.says },
    )
    this.#busy -= 1
    await this.#next()
  }

  /** A file that was taken away meanwhile stays away. */
  #replace(entry: Entry): void {
    this.#set(this.#entries.map((one) => (one.id === entry.id ? entry : one)))
  }

  #set(entries: readonly Entry[]): void {
    this.#entries = entries
    for (const listener of this.#listeners) listener()
  }
}
