import type { Direction } from './grid-map.ts'

export type GridCommand =
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'revert' | 'undo' | 'redo' }

/** What a key event says, and where the caret stands in the input's text. */
export interface KeyPress {
  readonly key: string
  readonly control?: boolean
  readonly shift?: boolean
  readonly alt?: boolean
  /** An input method is at work: the key is its own. */
  readonly composing?: boolean
  readonly caretStart: number
  readonly caretEnd: number
  readonly length: number
}

const plain: ReadonlyMap<string, Direction> = new Map([
  ['Enter', 'next'],
  ['ArrowDown', 'down'],
  ['ArrowUp', 'up'],
  ['Home', 'rowStart'],
  ['End', 'rowEnd'],
])

/** What a key means in the table; `undefined` where it stays the input's own. */
export function gridCommand(press: KeyPress): GridCommand | undefined {
  if (press.composing || press.alt) return undefined
  if (press.control) return withControl(press)
  if (press.shift) return press.key === 'Enter' ? move('up') : undefined
  if (press.key === 'Escape') return { kind: 'revert' }
  if (press.key === 'ArrowRight' && press.caretEnd === press.length) return move('right')
  if (press.key === 'ArrowLeft' && press.caretStart === 0) return move('left')
  const direction = plain.get(press.key)
  return direction && move(direction)
}

function withControl({ key, shift }: KeyPress): GridCommand | undefined {
  const letter = key.toLowerCase()
  if (letter === 'z') return { kind: shift ? 'redo' : 'undo' }
  if (shift) return undefined
  if (letter === 'y') return { kind: 'redo' }
  if (key === 'Home') return move('first')
  return key === 'End' ? move('last') : undefined
}

function move(direction: Direction): GridCommand {
  return { kind: 'move', direction }
}
