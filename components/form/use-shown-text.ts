'use client'

import { type RefObject, useEffect } from 'react'
import type { Field } from '#lib/report/fields.ts'
import type { EditorStore } from './editor-store.ts'

/** Writes into an uncontrolled input what the store shows; never while an input method composes. */
export function useShownText(
  store: EditorStore,
  field: Field,
  input: RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    const typed = input.current
    // Typed while the page was still loading.
    if (typed && typed.value !== typed.defaultValue) store.type(field, typed.value)
    const show = () => {
      const element = input.current
      const text = store.fieldText(field)
      if (element && element.value !== text && !isComposing(element)) element.value = text
    }
    show()
    return store.subscribe(field, show)
  }, [store, field, input])
}

/** Marks an input whose text belongs to an input method for now. */
export function setComposing(element: HTMLElement, composing: boolean): void {
  if (composing) element.dataset.composing = 'true'
  else delete element.dataset.composing
}

function isComposing(element: HTMLElement): boolean {
  return element.dataset.composing !== undefined
}
