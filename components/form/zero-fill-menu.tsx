'use client'

import { type FocusEvent, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { tableBlock } from '#lib/document/compose.ts'
import type { Table } from '#templates/schema.ts'
import type { EditorStore } from './editor-store.ts'
import { cellOf } from './field-text.ts'
import { GridMap } from './grid-map.ts'
import { writeStep } from './tell-step.ts'
import { zeroFill } from './zero-fill.ts'

interface Props {
  readonly store: EditorStore
  readonly table: Table
}

/** A choice of cells whose blanks can be filled. */
interface Scope {
  readonly name: string
  readonly refs: readonly string[]
}

/** 空白填 0 for the table, or for the column or the row of the cell that was last worked in. */
export function ZeroFillMenu({ store, table }: Props) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLDivElement>(null)
  const map = useMemo(() => new GridMap(tableBlock(table)), [table])
  const close = () => {
    setOpen(false)
    button.current?.querySelector('button')?.focus()
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) close()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes what its own buttons opened
    <div ref={button} className="relative" onBlur={onBlur} onKeyDown={onKeyDown}>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        空白填 0
      </Button>
      {isOpen && (
        <div
          id={id}
          className="absolute top-full left-0 z-30 mt-1 flex w-64 flex-col gap-1 rounded-md border border-line2 bg-paper p-1.5 shadow-md"
        >
          {scopes(store, table, map).map((scope) => (
            <ScopeButton key={scope.name} store={store} scope={scope} onDone={close} />
          ))}
        </div>
      )}
    </div>
  )
}

interface ScopeProps {
  readonly store: EditorStore
  readonly scope: Scope
  readonly onDone: () => void
}

function ScopeButton({ store, scope: { name, refs }, onDone }: ScopeProps) {
  const writes = zeroFill(refs, store.settled())
  const fill = () => {
    writeStep(store, writes, { name: '空白填 0', says: `${name}：已有 ${writes.length} 格填 0。` })
    onDone()
  }
  return (
    <button
      type="button"
      disabled={writes.length === 0}
      onClick={fill}
      className="flex items-baseline gap-2 rounded-sm px-2 py-1 text-left text-sm hover:bg-accent-w disabled:text-ink3"
    >
      <span className="min-w-0 flex-1">{name}</span>
      <span className="whitespace-nowrap text-ink2">
        {writes.length === 0 ? '没有空白' : `${writes.length} 格空白`}
      </span>
    </button>
  )
}

function scopes(store: EditorStore, table: Table, map: GridMap): readonly Scope[] {
  const all = map.rows.flat().map(({ cell }) => cell.ref ?? '')
  const cell = cellOf(store.form, store.attention.focused() ?? '')
  const whole = { name: '全表', refs: all }
  if (cell?.table.id !== table.id) return [whole]
  const [row, column] = [table.rows[cell.row]?.short, table.columns[cell.column]?.short]
  return [
    whole,
    { name: `本列：${column}`, refs: map.column(cell.id) },
    { name: `本行：${row}`, refs: map.row(cell.id) },
  ]
}
