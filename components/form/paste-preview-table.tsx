'use client'

import { useEffect, useRef } from 'react'
import type { TableBlock } from '#lib/page/block.ts'
import { type PlacedCell, placeCells } from '#lib/page/grid.ts'
import { isValue } from '#lib/page/table-labels.ts'
import { printCell } from '#lib/report/cell-text.ts'
import type { Form } from '#lib/report/form.ts'
import type { Cells } from '#lib/report/report.ts'
import { cellOf } from './field-text.ts'
import { type LabelKind, labelKind } from './label-cell.tsx'
import type { Landing } from './landing.ts'
import type { PastePlan } from './paste-plan.ts'

interface Props {
  readonly table: TableBlock
  readonly form: Form
  readonly cells: Cells
  readonly plan: PastePlan
}

/** The table as it would be: what comes in, what it replaces, and what stays, paler. */
export function PastePreviewTable({ table, form, cells, plan }: Props) {
  const scroller = useRef<HTMLElement>(null)
  const coming = new Map<string, Landing>(plan.landings.map((one) => [one.cell.id, one]))
  const first = plan.landings[0]?.cell.id
  useEffect(() => {
    const shown = scroller.current?.querySelector('[data-first]')
    if (first !== undefined) shown?.scrollIntoView({ block: 'center' })
  }, [first])
  const stays = (ref: string) => {
    const cell = cellOf(form, `cells.${ref}`)
    return cell ? printCell(cells[cell.id] ?? null, cell.type) : ''
  }
  const places = placeCells(table.rows)
  const widths = table.widths.reduce((total, width) => total + width, 0)
  return (
    <section
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled with the keys
      tabIndex={0}
      aria-label="粘贴以后的表格"
      className="mt-2 min-h-[160px] flex-1 overflow-auto border border-line2"
    >
      <table className="w-full min-w-[760px] table-fixed border-separate border-spacing-0 text-xs">
        <colgroup>
          {table.widths.map((width, left) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name
            <col key={left} width={`${(100 * width) / widths}%`} />
          ))}
        </colgroup>
        <tbody>
          {table.rows.map((_, top) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name
            <tr key={top}>
              {places
                .filter((place) => place.top === top)
                .map((place) =>
                  isValue(place.cell) ? (
                    <Value
                      key={place.left}
                      place={place}
                      coming={coming.get(place.cell.ref ?? '')}
                      isFirst={place.cell.ref === first}
                      stays={stays(place.cell.ref ?? '')}
                    />
                  ) : (
                    <Label key={place.left} place={place} kind={labelKind(place, places)} />
                  ),
                )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface LabelProps {
  readonly place: PlacedCell
  readonly kind: LabelKind
}

function Label({ place: { cell }, kind }: LabelProps) {
  const { text, colspan, rowspan } = cell
  return (
    <th
      scope={kind === 'side' ? 'row' : 'col'}
      colSpan={colspan}
      rowSpan={rowspan}
      className={`border-r border-b border-line px-1 py-px font-normal ${kind === 'side' ? 'bg-label text-left' : 'bg-head text-center'}`}
    >
      {text}
    </th>
  )
}

interface ValueProps {
  readonly place: PlacedCell
  readonly coming: Landing | undefined
  readonly isFirst: boolean
  /** What stands in the cell now. */
  readonly stays: string
}

function Value({ place: { cell }, coming, isFirst, stays }: ValueProps) {
  const { colspan, rowspan } = cell
  return (
    <td
      colSpan={colspan}
      rowSpan={rowspan}
      data-first={isFirst || undefined}
      className={`border-r border-b border-line px-1 py-px text-center ${coming ? groundOf(coming) : 'text-ink3'}`}
    >
      {coming ? <Coming {...coming} /> : stays}
    </td>
  )
}

function groundOf({ value, before, after }: Landing): string {
  const isOdd = typeof value === 'object' || (before !== '' && before !== after)
  return isOdd ? 'bg-warn-w' : 'bg-accent-w'
}

function Coming({ before, after }: Landing) {
  if (before === after) return after
  return (
    <>
      {before !== '' && (
        <>
          <del className="text-ink2">{before}</del>{' '}
        </>
      )}
      <ins className="font-semibold no-underline">{after}</ins>
    </>
  )
}
