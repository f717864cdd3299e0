import { describe, expect, it } from 'vitest'
import { gridCommand, type KeyPress } from './grid-keys.ts'

/** The text 123 with all of it selected, as after a cell was entered. */
const selected = { caretStart: 0, caretEnd: 3, length: 3 }
const atStart = { caretStart: 0, caretEnd: 0, length: 3 }
const inside = { caretStart: 1, caretEnd: 1, length: 3 }
const atEnd = { caretStart: 3, caretEnd: 3, length: 3 }

function says(press: KeyPress): string | undefined {
  const command = gridCommand(press)
  return command?.kind === 'move' ? command.direction : command?.kind
}

describe('gridCommand', () => {
  it.each([
    ['Enter', inside, 'next'],
    ['ArrowDown', inside, 'down'],
    ['ArrowUp', inside, 'up'],
    ['ArrowRight', selected, 'right'],
    ['ArrowRight', atEnd, 'right'],
    ['ArrowRight', inside, undefined],
    ['ArrowRight', atStart, undefined],
    ['ArrowLeft', selected, 'left'],
    ['ArrowLeft', atStart, 'left'],
    ['ArrowLeft', inside, undefined],
    ['Home', inside, 'rowStart'],
    ['End', inside, 'rowEnd'],
    ['Escape', inside, 'revert'],
    ['Tab', inside, undefined],
    ['5', selected, undefined],
    ['Delete', selected, undefined],
    ['z', inside, undefined],
    ['constructor', inside, undefined],
  ])('%s with the caret at %j means %s', (key, caret, meaning) => {
    expect(says({ key, ...caret })).toBe(meaning)
  })

  it.each([
    ['z', {}, 'undo'],
    ['Z', { shift: true }, 'redo'],
    ['y', {}, 'redo'],
    ['Home', {}, 'first'],
    ['End', {}, 'last'],
    ['v', {}, undefined],
    ['End', { shift: true }, undefined],
  ])('control and %s %j means %s', (key, more, meaning) => {
    expect(says({ key, control: true, ...inside, ...more })).toBe(meaning)
  })

  it('goes up on shift and Enter, and leaves selecting by shift to the input', () => {
    expect(says({ key: 'Enter', shift: true, ...inside })).toBe('up')
    expect(says({ key: 'ArrowRight', shift: true, ...atEnd })).toBeUndefined()
  })

  it.each(['Enter', 'ArrowDown', 'Escape', 'ArrowRight'])(
    'leaves %s to an input method that is composing',
    (key) => {
      expect(says({ key, composing: true, ...atEnd })).toBeUndefined()
      expect(says({ key, alt: true, ...atEnd })).toBeUndefined()
    },
  )
})
