'use client'

import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import type { EditorStore } from './editor-store.ts'
import { focusField } from './focus-field.ts'
import { type GridCommand, gridCommand, type KeyPress } from './grid-keys.ts'
import type { Direction, GridMap, GridPlace } from './grid-map.ts'
import { tellUndone } from './tell-step.ts'

const group = 'cells.'

/** The keys and the focus of a table of inputs, as handlers of the table. */
export function useGridKeys(store: EditorStore, map: GridMap) {
  const place = useRef<GridPlace>(undefined)
  const alive = useRef(Number.POSITIVE_INFINITY)
  useEffect(() => {
    alive.current = performance.now()
  }, [])
  return useMemo(
    () => ({
      onFocus(event: FocusEvent) {
        const ref = refOf(event.target)
        if (ref === undefined) return
        if (place.current?.ref !== ref) place.current = map.at(ref)
        store.attention.focus(group + ref)
        // React tells of a focus from before the page was alive when its text is half typed.
        if (event.timeStamp >= alive.current) selectAll(event.target)
      },
      /** The first click takes the whole cell, as a tab does; the next one puts the caret. */
      onMouseDown(event: MouseEvent) {
        const { target } = event
        if (refOf(target) === undefined || target === document.activeElement) return
        if (target instanceof HTMLInputElement && event.button === 0) {
          event.preventDefault()
          target.focus()
        }
      },
      onKeyDown(event: KeyboardEvent) {
        const { target } = event
        if (!(target instanceof HTMLInputElement) || refOf(target) === undefined) return
        const command = gridCommand(pressOf(event, target))
        if (!command) return
        event.preventDefault()
        if (command.kind !== 'move') act(store, command.kind, target)
        else place.current = go(store, target, moved(map, place.current, command.direction))
      },
    }),
    [store, map],
  )
}

/** The address of the cell whose input this is. */
export function refOf(target: EventTarget): string | undefined {
  const isCell = target instanceof HTMLInputElement && target.name.startsWith(group)
  return isCell ? target.name.slice(group.length) : undefined
}

/** One step on, or the same place at the edge. */
function moved(map: GridMap, from: GridPlace | undefined, direction: Direction) {
  return from && (map.move(from, direction) ?? from)
}

/** Goes to a place; where it is the same one, the text is shown clean as if it had been left. */
function go(store: EditorStore, from: HTMLInputElement, place: GridPlace | undefined) {
  if (place && group + place.ref !== from.name) focusField(group + place.ref)
  else {
    store.commit(from.name)
    from.select()
  }
  return place
}

function act(
  store: EditorStore,
  kind: Exclude<GridCommand['kind'], 'move'>,
  input: HTMLInputElement,
): void {
  if (kind === 'revert') store.revert(input.name)
  else tellUndone(store, kind)
  if (input === document.activeElement) input.select()
}

function selectAll(target: EventTarget): void {
  if (target instanceof HTMLInputElement) target.select()
}

/** 229 is what a key reports that an input method has taken, where `isComposing` is late. */
function pressOf(event: KeyboardEvent, input: HTMLInputElement): KeyPress {
  return {
    key: event.key,
    control: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
    composing: event.nativeEvent.isComposing || event.keyCode === 229,
    caretStart: input.selectionStart ?? 0,
    caretEnd: input.selectionEnd ?? 0,
    length: input.value.length,
  }
}
