import type { EditorStore } from '#components/form/editor-store.ts'
import { topics } from '#components/form/topics.ts'
import type { Field } from '#lib/report/fields.ts'
import { changeId } from './change-id.ts'
import { SaveQueue } from './save-queue.ts'
import type { Outcome } from './saving.ts'
import { sendChanges } from './send-changes.ts'
import { UnsentShelf } from './unsent-shelf.ts'

interface Options {
  readonly report: string
  readonly revision: number
  /** ISO */
  readonly savedAt: string
  readonly store: EditorStore
}

/** Milliseconds between looks for changes of others, and between signs of life. */
const lookEvery = 5000
const beatEvery = 1500
/** Milliseconds without a key after which nobody is typing. */
const stillFor = 1500

/** The saving of one editor page: what the person writes in the store goes to the server. */
export class Saving {
  readonly queue: SaveQueue
  readonly #store: EditorStore
  readonly #shelf: UnsentShelf
  readonly #channelName: string
  #channel: BroadcastChannel | undefined
  #lastWrite = 0
  #isComposing = false

  constructor({ report, revision, savedAt, store }: Options) {
    this.#store = store
    this.#channelName = `nianbao.${report}`
    this.#shelf = new UnsentShelf({ report, page: changeId(), storage: storage(), now: Date.now })
    this.queue = new SaveQueue({
      revision,
      savedAt,
      send: sendChanges(report),
      shelf: this.#shelf,
      onOutcome: (outcome) => this.#show(outcome),
      onWritten: (written) => this.#channel?.postMessage(written),
    })
  }

  /** Begins to save; the answer ends it, when the page is left within the application. */
  start(): () => void {
    const { queue } = this
    const ends = [this.#followStore(), this.#followWindow(), this.#followOthers()]
    void queue.comeBack()
    queue.adoptLeft()
    return () => {
      queue.leave()
      for (const end of ends) end()
    }
  }

  /** A field that only has the focus, with nobody typing in it, need not wait until it is left. */
  #endStillTyping(fields: readonly Field[]): void {
    if (fields.length === 0) return
    const isStill = !this.#isComposing && Date.now() - this.#lastWrite > stillFor
    if (isStill) for (const field of fields) this.#store.commit(field)
    else setTimeout(() => this.#endStillTyping(fields), stillFor)
  }

  #followStore(): () => void {
    const store = this.#store
    const settle = () => {
      this.queue.settleConflicts(new Set(store.conflicts().map(({ field }) => field)))
    }
    const ends = [
      store.onWrites((changes) => {
        this.#lastWrite = Date.now()
        settle()
        this.queue.add(changes)
      }),
      store.subscribe(topics.conflicts, settle),
    ]
    return () => {
      for (const end of ends) end()
    }
  }

  #followWindow(): () => void {
    const { queue } = this
    const looks = {
      pagehide: () => queue.leave(),
      pageshow: (event: Event) => {
        if ('persisted' in event && event.persisted) void queue.comeBack()
      },
      online: () => void queue.flush(),
      focus: () => void queue.ask(),
      compositionstart: () => {
        this.#isComposing = true
      },
      compositionend: () => {
        this.#isComposing = false
      },
      beforeunload: (event: Event) => {
        if (!queue.couldLose) return
        event.preventDefault()
        // What browsers before 2023 listen to.
        if ('returnValue' in event) event.returnValue = true
      },
    }
    const onVisibility = () => void (document.hidden ? queue.flush() : queue.ask())
    for (const [name, listener] of Object.entries(looks)) addEventListener(name, listener)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      for (const [name, listener] of Object.entries(looks)) removeEventListener(name, listener)
      document.removeEventListener('visibilitychange', onVisibility)
    }
  }

  #followOthers(): () => void {
    const { queue } = this
    const channel =
      typeof BroadcastChannel === 'function' && new BroadcastChannel(this.#channelName)
    if (channel) {
      this.#channel = channel
      channel.onmessage = ({ data }) => {
        if (typeof data === 'number' && data > queue.revision) void queue.ask()
      }
    }
    const look = setInterval(() => {
      if (!document.hidden) void queue.ask()
    }, lookEvery)
    const beat = setInterval(() => {
      this.#shelf.beat()
      queue.adoptLeft()
    }, beatEvery)
    return () => {
      clearInterval(look)
      clearInterval(beat)
      if (channel) channel.close()
    }
  }

  #show({ values, conflicts }: Outcome): void {
    if (values.length > 0) this.#store.receive(values)
    this.#endStillTyping(values.map(({ field }) => field))
    for (const { field, mine, value } of conflicts)
      this.#store.raise({ field, mine, theirs: value })
  }
}

/** The browser's storage, or one that holds nothing where it is switched off. */
function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> {
  try {
    return window.localStorage
  } catch {
    return {
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => undefined,
      setItem() {
        throw new Error('no storage')
      },
    }
  }
}
