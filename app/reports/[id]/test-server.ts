import type { Change, ChangeResult } from '#lib/report/change.ts'
import { type Field, type FieldValue, sameValue } from '#lib/report/fields.ts'
import type { SaveReply, SaveRequest, Send } from './saving.ts'

/** A server in memory for tests: compares by value, counts revisions, and fails when it is told to. */
export class TestServer {
  readonly fields = new Map<Field, { readonly value: FieldValue; readonly revision: number }>()
  readonly requests: SaveRequest[] = []
  revision = 0
  /** What stands in the way of the next requests: no network, or an answer of the server. */
  trouble: 'offline' | 'answerLost' | { status: number; says: string } | undefined
  /** The texts it does not take. */
  refuses: (after: FieldValue) => boolean = () => false
  /** Keeps answers back until `answer` is called. */
  isSlow = false
  readonly #waiting: (() => void)[] = []

  readonly send: Send = async (request) => {
    this.requests.push(request)
    if (this.trouble === 'offline') throw new TypeError('fetch failed')
    if (typeof this.trouble === 'object') return { kind: 'refused', ...this.trouble }
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
    if (changes.some(({ after }) => this.refuses(after)))
      return { kind: 'refused', status: 422, says: '第一处有不能保存的字符。' }
    const results = changes.map((change) => this.#apply(change))
    const changed = [...this.fields]
      .filter(([, { revision }]) => revision > since)
      .map(([field, { value }]) => ({ field, value }))
    const { revision } = this
    return { kind: 'taken', revision, results, changed, savedAt: '2025-01-06T02:32:00.000Z' }
  }

  #apply({ id, field, before, after }: Change): ChangeResult {
    const current = this.value(field)
    if (sameValue(current, after)) return { id, field, kind: 'done', current }
    if (sameValue(current, before)) {
      this.write(field, after)
      return { id, field, kind: 'written', current: after }
    }
    if (field.startsWith('narratives.') && typeof after === 'string') {
      const merged = `${after}\n${String(current)}`
      this.write(field, merged)
      return { id, field, kind: 'merged', current: merged }
    }
    return { id, field, kind: 'conflict', current }
  }
}
