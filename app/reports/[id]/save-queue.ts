import type { Change } from '#lib/report/change.ts'
import type { Field } from '#lib/report/fields.ts'
import { SaveState } from './save-state.ts'
import type { Outcome, SaveAnswer, SaveQueueOptions, SaveRefusal, SaveReply } from './saving.ts'
import { SendTimer } from './send-timer.ts'
import { Unsent } from './unsent.ts'

/** Bytes of changes a request carries; browsers keep 64 kB alive when a page is left. */
const chunk = 58_000
const aboutChanges: ReadonlySet<number> = new Set([413, 422])

/** Carries what the person writes to the server, one request at a time, and loses nothing. */
export class SaveQueue {
  readonly #options: SaveQueueOptions
  readonly #unsent = new Unsent()
  readonly #timer = new SendTimer(() => void this.flush())
  /** What the page shows of the saving. */
  readonly state: SaveState
  #revision: number
  #bytes = chunk
  #run: Promise<boolean> | undefined
  #asking: AbortController | undefined
  #hasLeft = false

  constructor(options: SaveQueueOptions) {
    this.#options = options
    this.#revision = options.revision
    this.state = new SaveState(options.savedAt)
  }

  get revision(): number {
    return this.#revision
  }

  /** Whether closing the page now would lose something. */
  get couldLose(): boolean {
    return !this.state.status().isShelved && this.#unsent.all.length > 0
  }

  /** Takes what the person wrote: at once into the browser's storage, soon to the server. */
  add(changes: readonly Pick<Change, 'field' | 'before' | 'after'>[]): void {
    const values = changes.flatMap((change) => this.#unsent.add(change))
    this.#shelve()
    this.#show({ values, conflicts: [] })
    if (this.#hasLeft || !this.#unsent.isDue) return
    if (!this.#timer.isFailing) this.state.tell({ kind: 'saving' })
    this.#timer.soon()
  }

  /** Ends the waiting of the conflicts that are not open any more. */
  settleConflicts(open: ReadonlySet<Field>): void {
    const ended = this.#unsent.heldFields.filter((field) => !open.has(field))
    if (ended.length === 0) return
    for (const field of ended) this.#unsent.release(field)
    this.#shelve()
  }

  /** Gives up a change that the server does not take; the field shows the server's value again. */
  dismiss(field: Field): void {
    const values = this.#unsent.dismiss(field)
    this.#shelve()
    this.#show({ values, conflicts: [] })
  }

  /** Takes over what another opening of this report left behind, if there is nothing of one's own. */
  adoptLeft(): void {
    if (this.#hasLeft || this.#unsent.all.length > 0) return
    const changes = this.#options.shelf.takeLeft()
    if (changes.length === 0) return
    this.#unsent.adopt(changes)
    const values = changes.map(({ field, after }) => ({ field, value: after }))
    this.#show({ values, conflicts: [] })
    void this.flush()
  }

  /** Sends now what is due; true when the server has taken or decided everything. */
  async flush(): Promise<boolean> {
    this.#timer.stop()
    this.#run ??= this.#sendAll().finally(() => {
      this.#run = undefined
    })
    const isSent = await this.#run
    // What came after the run had seen that nothing is due.
    return isSent && this.#unsent.isDue && !this.#hasLeft ? this.flush() : isSent
  }

  /** Asks what others changed, unless there is something to send, whose answer tells it too. */
  async ask(): Promise<void> {
    if (this.#run || this.#asking || this.#hasLeft || this.#unsent.isDue) return
    const asking = new AbortController()
    this.#asking = asking
    try {
      const reply = await this.#options.send({ since: this.#revision, signal: asking.signal })
      if (reply.kind === 'taken') this.#take(reply, [])
      else this.state.tellRefusal(reply)
    } catch {
      if (!asking.signal.aborted) this.state.tell({ kind: 'offline', says: '' })
    } finally {
      this.#asking = undefined
    }
  }

  /** The page is being left: what fits is sent without waiting, the rest stays for the next opening. */
  leave(): void {
    this.#hasLeft = true
    this.#timer.stop()
    this.#forgetTaken()
    this.#unsent.sendPending()
    const changes = this.#unsent.next(chunk)
    this.#shelve()
    this.#options.shelf.release()
    if (changes.length === 0) return
    this.#options.send({ since: this.#revision, changes, leaving: true }).catch(() => undefined)
  }

  /** The page came back from the browser's cache. */
  async comeBack(): Promise<void> {
    this.#hasLeft = false
    this.#forgetTaken()
    this.#shelve()
    await this.flush()
    await this.ask()
  }

  /** Sends batch after batch until nothing is due or one fails. */
  async #sendAll(): Promise<boolean> {
    this.#asking?.abort()
    this.#forgetTaken()
    while (this.#unsent.isDue && !this.#hasLeft) {
      if (!this.#timer.isFailing) this.state.tell({ kind: 'saving' })
      const changes = this.#unsent.next(this.#bytes)
      this.#shelve()
      if (!(await this.#sendBatch(changes))) return false
    }
    return !this.#unsent.isDue
  }

  async #sendBatch(changes: readonly Change[]): Promise<boolean> {
    try {
      const reply = await this.#options.send({ since: this.#revision, changes })
      return this.#hear(reply, changes)
    } catch {
      this.state.tell({ kind: 'offline', says: '' })
      return this.#waitForRetry()
    }
  }

  /** Whether the next batch may go at once. */
  #hear(reply: SaveReply, batch: readonly Change[]): boolean {
    if (reply.kind === 'taken') this.#take(reply, batch)
    else if (aboutChanges.has(reply.status)) this.#setAside(reply, batch)
    else {
      this.state.tellRefusal(reply)
      return this.#waitForRetry()
    }
    this.#timer.succeed()
    return true
  }

  #waitForRetry(): false {
    if (!this.#hasLeft) this.#timer.later()
    return false
  }

  #take(reply: SaveAnswer, batch: readonly Change[]): void {
    this.#bytes = chunk
    this.#revision = Math.max(this.#revision, reply.revision)
    const outcomes = this.#unsent.take(batch, reply)
    this.#shelve()
    for (const outcome of outcomes) this.#show(outcome)
    const kind = this.#unsent.isDue ? 'saving' : 'saved'
    this.state.tell({ kind, savedAt: reply.savedAt, says: '' })
    if (reply.results.some((result) => result.kind === 'written' || result.kind === 'merged'))
      this.#options.onWritten(reply.revision)
  }

  /** What was refused is set aside; where nobody says what, batches shrink to one field and tell. */
  #setAside({ status, says, rejected }: SaveRefusal, batch: readonly Change[]): void {
    const isAlone = batch.every(({ field }) => field === batch[0]?.field)
    const named = batch.filter(({ id }) => rejected.includes(id))
    if (isAlone || named.length > 0) this.#unsent.refuse(isAlone ? batch : named, says)
    else this.#bytes = status === 422 ? 0 : Math.floor(this.#bytes / 2)
    this.#shelve()
    if (!this.#unsent.isDue) this.state.tell({ kind: 'saved', says: '' })
  }

  #forgetTaken(): void {
    if (this.#options.shelf.wasTaken()) this.#unsent.forget()
  }

  #show(outcome: Outcome): void {
    if (outcome.values.length + outcome.conflicts.length > 0) this.#options.onOutcome(outcome)
  }

  #shelve(): void {
    const isShelved = this.#options.shelf.keep(this.#unsent.all)
    this.state.tell({ isShelved }, this.#unsent.refused)
  }
}
