import type { AcrossYears, Table } from '#templates/schema.ts'
import { type CellId, cellId } from './cell-id.ts'
import type { Form } from './form.ts'

/** What a cell of this year takes from a cell of last year's; numbers are positions in `Form.cells`. */
export interface Continuation {
  /** The cell of last year's report. */
  readonly last: CellId
  /** What this year adds to it and takes away; where there is neither, the figure is carried over as it is. */
  readonly plus: readonly number[]
  readonly minus: readonly number[]
  readonly now: number
}

const known = new WeakMap<Form, readonly Continuation[]>()

/** What a form takes from last year's, line by line; computed once per form. */
export function continuationsOf(form: Form): readonly Continuation[] {
  const found = known.get(form) ?? form.template.tables.flatMap((table) => ofTable(form, table))
  known.set(form, found)
  return found
}

/** Whether the figure follows from what this year adds and takes away. */
export function isReckoned({ plus, minus }: Continuation): boolean {
  return plus.length + minus.length > 0
}

function ofTable(form: Form, table: Table): readonly Continuation[] {
  return (table.acrossYears ?? []).flatMap((relation) => {
    const lines = relation.forEach === 'row' ? table.rows : table.columns
    return Object.keys(lines).flatMap((line) => atLine(form, table, { relation, line }))
  })
}

interface Place {
  readonly relation: AcrossYears
  readonly line: string
}

/** One continuation, or none where the line lacks one of the cells. */
function atLine(form: Form, table: Table, { relation, line }: Place): Continuation[] {
  const idOf = (other: string) =>
    relation.forEach === 'row' ? cellId(table.id, line, other) : cellId(table.id, other, line)
  const place = (other: string) => form.indexOf.get(idOf(other)) ?? -1
  const plus = (relation.plus ?? []).map(place)
  const minus = (relation.minus ?? []).map(place)
  const now = place(relation.now)
  if ([now, ...plus, ...minus].includes(-1)) return []
  return [{ last: idOf(relation.last), plus, minus, now }]
}
