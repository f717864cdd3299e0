import type { Change } from '#lib/report/change.ts'
import { isField } from '#lib/report/fields.ts'

interface Row {
  /** When its page was last alive, in milliseconds. */
  readonly beat: number
  /** Its page was left in good order, so that another may take over at once. */
  readonly released: boolean
  readonly changes: readonly Change[]
}

interface ShelfOptions {
  readonly report: string
  /** Names this opening of the page. */
  readonly page: string
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
  /** Milliseconds. */
  readonly now: () => number
}

/** A page that was not heard of for so many milliseconds has crashed. */
const silence = 5_000
const day = 86_400_000

/**
 * The browser's own storage for what the server has not acknowledged: a row for each opening of
 * the page. A row that its page has left is taken over by the next page of the same report.
 */
export class UnsentShelf {
  readonly #options: ShelfOptions
  #changes: readonly Change[] = []

  constructor(options: ShelfOptions) {
    this.#options = options
  }

  /** Writes the row at once; false where the browser has no room or no storage. */
  keep(changes: readonly Change[]): boolean {
    this.#changes = changes
    return this.#write(false)
  }

  /** Says that the page is alive. */
  beat(): void {
    if (this.#changes.length > 0) this.#write(false)
  }

  /** Leaves the row to whoever opens the report next. */
  release(): void {
    if (this.#changes.length > 0) this.#write(true)
  }

  /** Whether another page has taken the row over meanwhile; it answers for the changes then. */
  wasTaken(): boolean {
    return quietly(() => {
      const { storage } = this.#options
      const taken = storage.getItem(this.#takenKey(this.#options.page)) !== null
      if (taken) storage.removeItem(this.#takenKey(this.#options.page))
      return taken
    }, false)
  }

  /** Takes over the oldest row that its page has left or not touched for five seconds. */
  takeLeft(): readonly Change[] {
    return quietly(() => {
      const { storage, now } = this.#options
      const left = this.#others()
        .filter(({ row }) => row.released || now() - row.beat > silence)
        .sort((a, b) => a.row.beat - b.row.beat)[0]
      if (!left) return []
      if (!this.keep(left.row.changes)) {
        this.#changes = []
        return []
      }
      this.#clearTaken()
      storage.setItem(this.#takenKey(left.page), String(now()))
      storage.removeItem(this.#key(left.page))
      return left.row.changes
    }, [])
  }

  #write(released: boolean): boolean {
    return quietly(() => {
      const { storage, page, now } = this.#options
      const row: Row = { beat: now(), released, changes: this.#changes }
      if (this.#changes.length === 0) storage.removeItem(this.#key(page))
      else storage.setItem(this.#key(page), JSON.stringify(row))
      return true
    }, this.#changes.length === 0)
  }

  #others(): readonly { readonly page: string; readonly row: Row }[] {
    const { storage, page } = this.#options
    const prefix = this.#key('')
    return this.#keys(prefix)
      .filter((key) => key !== this.#key(page))
      .flatMap((key) => {
        const row = readRow(storage.getItem(key))
        return row ? [{ page: key.slice(prefix.length), row }] : []
      })
  }

  /** Pages that crashed never read that they were taken over. */
  #clearTaken(): void {
    const { storage, now } = this.#options
    for (const key of this.#keys(this.#takenKey('')))
      if (now() - Number(storage.getItem(key)) > day) storage.removeItem(key)
  }

  #keys(prefix: string): readonly string[] {
    const { storage } = this.#options
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(
      (key) => key.startsWith(prefix),
    )
  }

  #key(page: string): string {
    return `nianbao.unsent.${this.#options.report}.${page}`
  }

  #takenKey(page: string): string {
    return `nianbao.taken.${this.#options.report}.${page}`
  }
}

function readRow(text: string | null): Row | undefined {
  const row: unknown = quietly(() => JSON.parse(text ?? 'null'), null)
  if (typeof row !== 'object' || row === null || !('changes' in row)) return undefined
  const { beat, released, changes } = row as Partial<Row>
  if (!Array.isArray(changes)) return undefined
  return { beat: Number(beat) || 0, released: released === true, changes: changes.filter(isChange) }
}

function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false
  const { id, field, before, after } = value as Partial<Change>
  const isWhole = before !== undefined && after !== undefined
  return typeof id === 'string' && typeof field === 'string' && isField(field) && isWhole
}

/** Storage can be full, switched off or spoilt; the work goes on without it. */
function quietly<T>(use: () => T, otherwise: T): T {
  try {
    return use()
  } catch {
    return otherwise
  }
}
