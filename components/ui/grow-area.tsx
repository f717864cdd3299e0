'use client'

import type { ComponentProps } from 'react'
import { fitArea } from './show-in-area.ts'

type Props = Omit<ComponentProps<'textarea'>, 'className' | 'value'>

/**
 * A text area that grows with its text. Uncontrolled, so that typing and the IME are left alone;
 * a text that was not typed is shown with `showInArea`.
 */
export function GrowArea({ defaultValue = '', onInput, rows = 2, ...rest }: Props) {
  return (
    <div data-text={defaultValue} className="grow-area">
      <textarea
        rows={rows}
        defaultValue={defaultValue}
        onInput={(event) => {
          fitArea(event.currentTarget)
          onInput?.(event)
        }}
        className="rounded-md border-line3! bg-paper text-ink"
        {...rest}
      />
    </div>
  )
}
