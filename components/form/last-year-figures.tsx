'use client'

import { controlClass } from '#components/ui/control-class.ts'
import { Field } from '#components/ui/field.tsx'
import { cellName } from '#lib/report/cell-name.ts'
import { cellField } from '#lib/report/fields.ts'
import { type Cell, cellOf } from '#lib/report/form.ts'
import { askedOfLastYear } from '#lib/report/start-from-last-year.ts'
import type { EditorStore } from './editor-store.ts'
import { useFieldInput } from './use-field-input.ts'

/** 上年几个数: the figures of last year's report that this year's goes on from, to fill in by hand. */
export function LastYearFigures({ store }: { readonly store: EditorStore }) {
  const { form } = store
  return askedOfLastYear(form).map((ids) => {
    const cells = ids.map((id) => cellOf(form, id))
    const [first] = cells
    return (
      <fieldset key={first?.id} className="sm:col-span-2">
        <legend className="text-sm text-ink2">{rowName(cells)}</legend>
        <div className="grid grid-cols-3 gap-2 sm:grid-cols-4">
          {cells.map((cell) => (
            <Figure key={cell.id} store={store} cell={cell} />
          ))}
        </div>
      </fieldset>
    )
  })
}

function rowName([cell]: readonly Cell[]): string {
  return cell ? (cell.table.rows[cell.row]?.short ?? '') : ''
}

function Figure({ store, cell }: { readonly store: EditorStore; readonly cell: Cell }) {
  const field = `lastYear.${cellField(cell.id)}`
  const input = useFieldInput<HTMLInputElement>(store, field)
  return (
    <Field id={field} label={cell.table.columns[cell.column]?.short ?? ''}>
      {(control) => (
        <input
          {...control}
          {...input}
          aria-label={`上年报告的${cellName(cell)}`}
          inputMode="numeric"
          className={controlClass}
        />
      )}
    </Field>
  )
}
