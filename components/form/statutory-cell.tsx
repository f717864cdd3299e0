'use client'

import { memo, useCallback, useMemo, useRef } from 'react'
import type { UseFormRegister } from 'react-hook-form'
import { cellField } from '#lib/report/fields.ts'
import type { Cell } from '#lib/report/form.ts'
import { cellClass, cellLook } from './cell-look.ts'
import type { EditorStore } from './editor-store.ts'
import { lastYearFigure } from './last-year-figure.ts'
import { topics } from './topics.ts'
import { useShownText } from './use-shown-text.ts'
import { useTopic } from './use-topic.ts'

/** The texts of the inputs of a table; a dotted name is a path to react-hook-form. */
export type CellTexts = Record<string, unknown>

interface Props {
  readonly store: EditorStore
  readonly cell: Cell
  /** The full path of row and column. */
  readonly label: string
  readonly register: UseFormRegister<CellTexts>
}

/** The input of one cell. It is drawn again only when its look or its findings change, not on a key. */
export const StatutoryCell = memo(function StatutoryCell({ store, cell, label, register }: Props) {
  const field = cellField(cell.id)
  const look = useTopic(store, field, () => cellLook(store, cell))
  const mark = useTopic(store, topics.mark(cell.id), () => store.markOf(cell.id))
  const lit = useTopic(store, topics.mark(cell.id), () => litBy(store, cell))
  const last = useTopic(store, topics.lastYear, () => lastYearFigure(store, cell))
  const input = useRef<HTMLInputElement>(null)
  useShownText(store, field, input)
  const { ref, ...registered } = useMemo(
    () => register(field, registration(store, field)),
    [register, store, field],
  )
  const attach = useCallback(
    (element: HTMLInputElement | null) => {
      input.current = element
      ref(element)
    },
    [ref],
  )
  return (
    <>
      <input
        {...registered}
        id={field}
        ref={attach}
        defaultValue={store.fieldText(field)}
        aria-label={label}
        aria-invalid={look === 'junk' || mark?.severity === 'error' || undefined}
        aria-describedby={
          [mark?.describedBy, last && `last-${cell.id}`].filter(Boolean).join(' ') || undefined
        }
        autoComplete="off"
        spellCheck={false}
        className={cellClass({ look, severity: mark?.severity, lit })}
      />
      {last && <LastYearFigure id={`last-${cell.id}`} figure={last} />}
      {look === 'typed' && <BackToSum store={store} cell={cell} label={label} />}
    </>
  )
})

/** Last year's figure, small beside this year's; read out with the cell. */
function LastYearFigure({ id, figure }: { readonly id: string; readonly figure: string }) {
  return (
    <span
      className={`pointer-events-none absolute bottom-px left-1 z-2 text-[10px] leading-none text-ink3 ${figure.length > 4 ? 'sr-only' : ''}`}
    >
      <span id={id} className="sr-only">
        上年 {figure}
      </span>
      <span aria-hidden>{figure}</span>
    </span>
  )
}

/** One click from a figure that was typed over back to the one that follows from the others. */
function BackToSum({ store, cell, label }: Omit<Props, 'register'>) {
  const name = cell.isTotal ? '改回合计' : '改回推算'
  return (
    <button
      type="button"
      title={name}
      aria-label={`${name}：${label}`}
      onClick={() => store.write([{ field: cellField(cell.id), value: null }], name)}
      className="absolute inset-y-0 left-0 z-2 px-1 text-xs text-accent hover:bg-accent-w"
    >
      ∑
    </button>
  )
}

function litBy(store: EditorStore, { id }: Cell) {
  return store.attention.isLit(id) ? store.attention.chosen()?.severity : undefined
}

/** Text in the hands of an input method is nobody else's business until it is composed. */
function registration(store: EditorStore, field: string) {
  return {
    onChange: ({ target, nativeEvent }: { target: HTMLInputElement; nativeEvent?: Event }) => {
      if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing))
        store.type(field, target.value)
    },
    onBlur: () => store.commit(field),
  }
}
