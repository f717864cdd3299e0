'use client'

import { useEffect, useRef } from 'react'
import type { EditorStore } from './editor-store.ts'

interface Props {
  readonly store: EditorStore
  /** The narrative that the sub-head stands in. */
  readonly field: string
  readonly title: string
  /** What the section is called when it is read out. */
  readonly name: string
  readonly onType: (text: string) => void
  readonly onLeave: (isIntoBody: boolean) => void
}

/** The words of a sub-head. Each key is kept and saved as it is pressed, as in any other field. */
export function NarrativeTitle({ store, field, title, name, onType, onLeave }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const drawn = useRef<string>(undefined)
  useEffect(() => {
    const shown = input.current
    if (!shown) return
    const isEarly = drawn.current === undefined && shown.value !== shown.defaultValue
    const isTyping = drawn.current === title && shown === document.activeElement
    drawn.current = title
    // Typed while the page was still loading.
    if (isEarly) onType(shown.value)
    else if (!isTyping && shown.value !== title) shown.value = title
  })
  return (
    <input
      ref={input}
      defaultValue={title}
      aria-label={`小标题：${name}`}
      placeholder="小标题"
      autoComplete="off"
      className="h-7 min-w-0 flex-1 rounded-md border border-transparent px-1 font-semibold hover:border-line3 focus:border-line3"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        // or the same key would begin the text with an empty line
        event.preventDefault()
        bodyOf(event.currentTarget)?.focus()
      }}
      onInput={({ currentTarget, nativeEvent }) => {
        if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing))
          onType(currentTarget.value)
      }}
      onCompositionStart={() => store.hold(field)}
      onCompositionEnd={({ currentTarget }) => onType(currentTarget.value)}
      onFocus={() => store.attention.focus(field)}
      onBlur={({ currentTarget, relatedTarget }) =>
        onLeave(relatedTarget !== null && relatedTarget === bodyOf(currentTarget))
      }
    />
  )
}

function bodyOf(title: HTMLElement): HTMLTextAreaElement | null {
  return title.closest('li')?.querySelector('textarea') ?? null
}
