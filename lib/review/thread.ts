import type { Anchor } from './anchor.ts'

/** One comment of a thread. */
export interface Comment {
  readonly id: string
  readonly by: string
  readonly byName: string
  /** ISO. */
  readonly at: string
  readonly text: string
}

/** Comments on one place; the first opened it. */
export interface Thread {
  readonly id: string
  readonly anchor: Anchor
  /** The revision it was opened at. */
  readonly revision: number
  readonly comments: readonly Comment[]
  /** Who settled it; absent while it is open. */
  readonly resolved?: { readonly by: string; readonly byName: string; readonly at: string }
}
