import { isStorable } from '#lib/text/storable.ts'

/** What a column holds, in SQLite as in PostgreSQL: text, an integer, or nothing. */
export type Bound = string | number | null

/**
 * The one place where values are bound. Whatever libsql would change silently, or abort the whole
 * program over (a boolean), is refused by an exception instead.
 */
export function bind(value: unknown): Bound {
  if (value === null) return null
  if (typeof value === 'string') {
    if (isStorable(value)) return value
    throw new TypeError('cannot bind text with U+0000 or a lone surrogate')
  }
  if (Number.isSafeInteger(value)) return Number(value)
  throw new TypeError(`cannot bind ${describe(value)}`)
}

function describe(value: unknown): string {
  if (typeof value === 'number') return `the number ${value}`
  return typeof value === 'object' ? Object.prototype.toString.call(value) : typeof value
}
