'use client'

import type { ComponentProps } from 'react'
import { fitArea } from './show-in-area.ts'
import { markedPieces, type TextMark } from './text-marks.ts'

type Props = Omit<ComponentProps<'textarea'>, 'className' | 'value'> & {
  /** Stretches marked behind the text, and the text that they are stretches of. */
  readonly marked?: { readonly text: string; readonly marks: readonly TextMark[] }
}

/**
 * A text area that grows with its text. Uncontrolled, so that typing and the IME are left alone;
 * a text that was not typed is shown with `showInArea`.
 */
export function GrowArea({ defaultValue = '', onInput, rows = 2, marked, ...rest }: Props) {
  const isMarked = marked !== undefined && marked.marks.length > 0
  return (
    <div data-text={defaultValue} className="grow-area">
      {isMarked && <Marks {...marked} />}
      <textarea
        rows={rows}
        defaultValue={defaultValue}
        onInput={(event) => {
          fitArea(event.currentTarget)
          onInput?.(event)
        }}
        className={`rounded-md border-line3! text-ink ${isMarked ? 'bg-transparent' : 'bg-paper'}`}
        {...rest}
      />
    </div>
  )
}

const looks = {
  line: 'underline decoration-warn decoration-dotted underline-offset-4',
  ground: 'bg-warn-w',
}

/** The same text behind the area, itself unseen: only its marks show through. */
function Marks({ text, marks }: NonNullable<Props['marked']>) {
  return (
    <div aria-hidden data-marks className="bg-paper">
      {markedPieces(text, marks).map((piece) => (
        <span key={piece.start} className={piece.looks.map((look) => looks[look]).join(' ')}>
          {piece.text}
        </span>
      ))}
    </div>
  )
}
