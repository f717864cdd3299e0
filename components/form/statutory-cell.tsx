'use client'

import { memo, useCallback, useMemo, useRef } from 'react'
import type { UseFormRegister } from 'react-hook-form'
import { cellField } from '#lib/report/fields.ts'
import type { Cell } from '#lib/report/form.ts'
import { cellClass, cellLook } from './cell-look.ts'
import type { EditorStore } from './editor-store.ts'
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
        aria-describedby={mark?.describedBy}
        autoComplete="off"
        spellCheck={false}
        className={cellClass({ look, severity: mark?.severity, lit })}
      />
      {look === 'typed' && <BackToSum store={store} cell={cell} label={label} />}
    </>
  )
})

/** One click from a total that was typed over back to the sum. */
function BackToSum({ store, cell, label }: Omit<Props, 'register'>) {
  return (
    <button
      type="button"
      title="改回合计"
      aria-label={`改回合计：${label}`}
      onClick={() => store.write([{ field: cellField(cell.id), value: null }], '改回合计')}
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
