import { applyChanges, type Change } from '#lib/report/change.ts'
import type { Field, FieldValue } from '#lib/report/fields.ts'
import type { SaveReply, SaveRequest, Send } from './saving.ts'

/** A server in memory for tests: takes changes as the real one does, and fails when it is told to. */
export class TestServer {
  readonly fields = new Map<Field, { readonly value: FieldValue; readonly revision: number }>()
  readonly requests: SaveRequest[] = []
  revision = 0
  /** What stands in the way of the next requests: no network, or an answer of the server. */
  trouble: 'offline' | 'answerLost' | { status: number; says: string } | undefined
  /** The texts it does not take. */
  refuses: (after: FieldValue) => boolean = () => false
  /** Whether a refusal says which changes it is about. */
  namesRefused = true
  /** Keeps answers back until `answer` is called. */
  isSlow = false
  readonly #known = new Set<string>()
  readonly #waiting: (() => void)[] = []

  readonly send: Send = async (request) => {
    this.requests.push(request)
    if (this.trouble === 'offline') throw new TypeError('fetch failed')
    if (typeof this.trouble === 'object') return { kind: 'refused', rejected: [], ...this.trouble }
    const reply = this.#take(request)
    if (this.isSlow) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    if (this.trouble === 'answerLost') throw new TypeError('fetch failed')
    if (request.signal?.aborted) throw new DOMException('aborted', 'AbortError')
    return reply
  }

  /** Lets the answers go that were kept back. */
  answer(): void {
    for (const go of this.#waiting.splice(0)) go()
  }

  /** What another person writes. */
  write(field: Field, value: FieldValue): void {
    this.revision += 1
    this.fields.set(field, { value, revision: this.revision })
  }

  value(field: Field): FieldValue {
    return this.fields.get(field)?.value ?? null
  }

  #take({ since, changes = [] }: SaveRequest): SaveReply {
    const refused = changes.filter(({ after }) => this.refuses(after))
    if (refused.length > 0) return this.#refuse(refused)
    const stored = new Map([...this.fields].map(([field, { value }]) => [field, value]))
    const { results, written, log } = applyChanges(changes, stored, this.#known)
    for (const [field, value] of written) this.write(field, value)
    for (const { id } of log) this.#known.add(id)
    const own = new Set(results.map(({ field }) => field))
    const changed = [...this.fields]
      .filter(([field, { revision }]) => revision > since && !own.has(field))
      .map(([field, { value }]) => ({ field, value }))
    const { revision } = this
    return { kind: 'taken', revision, results, changed, savedAt: '2025-01-06T02:32:00.000Z' }
  }

  #refuse(refused: readonly Change[]): SaveReply {
    const rejected = this.namesRefused ? refused.map(({ id }) => id) : []
    return { kind: 'refused', status: 422, says: '第一处有不能保存的字符。', rejected }
  }
}
