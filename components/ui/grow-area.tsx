'use client'

import { type ComponentProps, type Ref, useImperativeHandle, useRef } from 'react'

type Props = Omit<ComponentProps<'textarea'>, 'className' | 'value' | 'ref'> & {
  readonly ref?: Ref<GrowArea>
}

export interface GrowArea {
  readonly element: HTMLTextAreaElement | null
  /** Shows a text that was not typed here; does nothing where it stands already. */
  show(text: string): void
}

/** A text area that grows with its text. Uncontrolled, so that typing and the IME are left alone. */
export function GrowArea({ ref, defaultValue = '', onInput, ...rest }: Props) {
  const wrapper = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const grow = () => {
    if (wrapper.current && area.current) wrapper.current.dataset.text = area.current.value
  }
  useImperativeHandle(ref, () => ({
    element: area.current,
    show(text) {
      if (!area.current || area.current.value === text) return
      area.current.value = text
      grow()
    },
  }))
  return (
    <div ref={wrapper} data-text={defaultValue} className="grow-area">
      <textarea
        ref={area}
        rows={2}
        defaultValue={defaultValue}
        onInput={(event) => {
          grow()
          onInput?.(event)
        }}
        className="rounded-md border-line3! bg-paper text-ink"
        {...rest}
      />
    </div>
  )
}
