'use client'

import { type CompositionEvent, type FormEvent, type RefObject, useEffect, useRef } from 'react'
import { showInArea } from '#components/ui/show-in-area.ts'
import type { Field } from '#lib/report/fields.ts'
import type { EditorStore } from './editor-store.ts'

type TextControl = HTMLInputElement | HTMLTextAreaElement

interface Binding<Control extends TextControl> {
  readonly ref: RefObject<Control | null>
  readonly defaultValue: string
  readonly autoComplete: 'off'
  readonly onInput: (event: FormEvent<Control>) => void
  readonly onCompositionStart: (event: CompositionEvent<Control>) => void
  readonly onCompositionEnd: (event: CompositionEvent<Control>) => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/**
 * Ties an uncontrolled input to a field of the store: React never writes while a person types, and
 * what an IME is still composing is not a value yet.
 */
export function useFieldInput<Control extends TextControl>(
  store: EditorStore,
  field: Field,
): Binding<Control> {
  const ref = useRef<Control>(null)
  useEffect(() => {
    const control = ref.current
    // Typed while the page was still loading.
    if (control && control.value !== control.defaultValue) store.type(field, control.value)
    const show = () => {
      const text = store.fieldText(field)
      if (control instanceof HTMLTextAreaElement) showInArea(control, text)
      else if (control && control.value !== text) control.value = text
    }
    show()
    return store.subscribe(field, show)
  }, [store, field])
  const take = (control: Control) => store.type(field, control.value)
  return {
    ref,
    defaultValue: store.fieldText(field),
    autoComplete: 'off',
    onInput({ currentTarget, nativeEvent }) {
      if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) take(currentTarget)
    },
    // Opens the typing, so that a value from elsewhere waits until the field is left.
    onCompositionStart: ({ currentTarget }) => take(currentTarget),
    onCompositionEnd: ({ currentTarget }) => take(currentTarget),
    onFocus: () => store.attention.focus(field),
    onBlur: () => store.commit(field),
  }
}
