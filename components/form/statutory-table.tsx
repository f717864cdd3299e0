'use client'

import { type CompositionEvent, useMemo, useRef } from 'react'
import { useForm } from 'react-hook-form'
import { useIsNarrow } from '#components/ui/use-is-narrow.ts'
import { tableBlock } from '#lib/document/compose.ts'
import { type PlacedCell, placeCells } from '#lib/page/grid.ts'
import { cellNames, isValue } from '#lib/page/table-labels.ts'
import type { Table } from '#templates/schema.ts'
import { CellAnnouncer } from './cell-announcer.tsx'
import type { EditorStore } from './editor-store.ts'
import { cellOf } from './field-text.ts'
import { GridMap } from './grid-map.ts'
import { LabelCell, labelKind } from './label-cell.tsx'
import { PastePreview } from './paste-preview.tsx'
import { type CellTexts, StatutoryCell } from './statutory-cell.tsx'
import { useGridKeys } from './use-grid-keys.ts'
import { usePaste } from './use-paste.ts'
import { setComposing } from './use-shown-text.ts'
import { useStickyLabels } from './use-sticky-labels.ts'

interface Props {
  readonly store: EditorStore
  readonly table: Table
  /** What the table is called aloud: the heading of its part. */
  readonly name: string
}

/** A statutory table with an input in each value cell, its labels and merges as they are printed. */
export function StatutoryTable({ store, table, name }: Props) {
  const isNarrow = useIsNarrow()
  const printed = useMemo(() => printedTable(table, isNarrow), [table, isNarrow])
  const { register } = useForm<CellTexts>()
  const element = useRef<HTMLTableElement>(null)
  const keys = useGridKeys(store, printed.map)
  const { onPaste, waiting, settle } = usePaste({ store, table: printed.block, map: printed.map })
  useStickyLabels(element, printed)
  const row = (places: readonly PlacedCell[]) => (
    <tr key={places[0]?.top}>
      {places.map((place) => {
        const cell = cellOf(store.form, `cells.${place.cell.ref}`)
        if (!cell) return <LabelCell key={place.left} place={place} kind={printed.kindOf(place)} />
        const { colspan, rowspan } = place.cell
        return (
          <td key={place.left} colSpan={colspan} rowSpan={rowspan} className={valueClass}>
            <StatutoryCell
              store={store}
              cell={cell}
              label={printed.names.get(cell.id) ?? ''}
              register={register}
            />
          </td>
        )
      })}
    </tr>
  )
  return (
    <>
      <table
        ref={element}
        aria-label={name}
        className={tableClass}
        {...keys}
        {...composition(store)}
        onPaste={onPaste}
      >
        <colgroup>
          {printed.columns.map(({ left, width }) => (
            <col key={left} width={width} />
          ))}
        </colgroup>
        {printed.head.length > 0 && <thead className={headClass}>{printed.head.map(row)}</thead>}
        <tbody>{printed.body.map(row)}</tbody>
      </table>
      <CellAnnouncer store={store} />
      {waiting && <PastePreview waiting={waiting} onSettle={settle} />}
    </>
  )
}

const tableClass =
  'w-full max-w-[1080px] min-w-[800px] table-fixed border-separate border-spacing-0 border-l border-line2 bg-paper text-sm max-sm:min-w-[560px] max-sm:text-xs [&>:nth-child(2)>:first-child>*]:border-t'
const headClass = 'sticky top-[var(--sticky-top,0px)] z-20'
const valueClass = 'relative h-[27px] border-r border-b border-line p-0'

/** On a phone the labels stay in view beside the values only if they take no more than this. */
const narrowLabels = 0.3

function printedTable(table: Table, isNarrow: boolean) {
  const block = tableBlock(table)
  const places = placeCells(block.rows)
  const rows = block.rows.map((_, top) => places.filter((place) => place.top === top))
  const labels = Math.min(...places.filter(({ cell }) => isValue(cell)).map(({ left }) => left))
  const widths = isNarrow ? withNarrowLabels(table.widths, labels) : table.widths
  const columns = widths.map((width, left) => ({ left, width: `${(100 * width) / sum(widths)}%` }))
  return {
    block,
    columns,
    widths,
    labels,
    map: new GridMap(block),
    kindOf: (place: PlacedCell) => labelKind(place, places),
    names: cellNames(block),
    head: rows.slice(0, block.headerRows),
    body: rows.slice(block.headerRows),
  }
}

function withNarrowLabels(widths: readonly number[], labels: number): readonly number[] {
  const values = sum(widths.slice(labels))
  const most = (values * narrowLabels) / (1 - narrowLabels)
  const factor = Math.min(1, most / Math.max(1, sum(widths.slice(0, labels))))
  return widths.map((width, column) => (column < labels ? width * factor : width))
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

/** Composed text is taken when it is whole; no key or event of an input method is touched. */
function composition(store: EditorStore) {
  return {
    onCompositionStart: ({ target }: CompositionEvent) => {
      if (!(target instanceof HTMLInputElement)) return
      setComposing(target, true)
      store.hold(target.name)
    },
    onCompositionEnd: ({ target }: CompositionEvent) => {
      if (!(target instanceof HTMLInputElement)) return
      setComposing(target, false)
      store.type(target.name, target.value)
    },
  }
}
