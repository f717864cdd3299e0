import { memberAt } from '#lib/text/member-at.ts'
import type { CellType, Line, Relation, Table, Template } from '#templates/schema.ts'
import { type CellId, cellId } from './cell-id.ts'

export interface Cell {
  readonly id: CellId
  readonly table: Table
  readonly row: string
  readonly column: string
  readonly type: CellType
  readonly unit: string
  /** A total, computed unless typed. */
  readonly isTotal: boolean
}

/** One relation at one line of its table; numbers are positions in `Form.cells`. */
export interface RelationInstance {
  readonly relation: Relation
  readonly table: Table
  /** The row or column it is repeated for; the row of a `zero`. */
  readonly line: Line
  readonly left: readonly number[]
  readonly right: readonly number[]
  readonly cells: readonly CellId[]
}

interface Derivation {
  readonly total: number
  readonly parts: readonly number[]
}

/** A template's cells in printed order, what derives its totals, and its relations line by line. */
export interface Form {
  readonly template: Template
  readonly cells: readonly Cell[]
  readonly indexOf: ReadonlyMap<string, number>
  /** In an order in which every part is settled before its total. */
  readonly derivations: readonly Derivation[]
  readonly relations: readonly RelationInstance[]
}

const forms = new WeakMap<Template, Form>()

/** The form of a template; computed once per template. */
export function formOf(template: Template): Form {
  const known = forms.get(template)
  if (known) return known
  const form = buildForm(template)
  forms.set(template, form)
  return form
}

/** The cell at a position; throws where the form has none, which is a fault of ours. */
export function cellAt({ cells, template }: Form, position: number): Cell {
  const cell = cells[position]
  if (!cell) throw new Error(`form ${template.id} has no cell at position ${position}`)
  return cell
}

/** The cell at an address that a template names; throws where the form has none. */
export function cellOf(form: Form, id: string): Cell {
  return cellAt(form, form.indexOf.get(id) ?? -1)
}

function buildForm(template: Template): Form {
  const bare = template.tables.flatMap(tableCells)
  const indexOf = new Map<string, number>(bare.map((cell, index) => [cell.id, index]))
  const relations = template.tables
    .flatMap((table) => tableRelations(table, indexOf))
    .map((found) => ({ ...found, cells: cellsOf(found, bare) }))
  const derivations = inOrder(firstPerTotal(relations))
  const totals = new Set(derivations.map(({ total }) => total))
  const cells = bare.map((cell, index) => ({ ...cell, isTotal: totals.has(index) }))
  return { template, cells, indexOf, derivations, relations }
}

function tableCells(table: Table): Omit<Cell, 'isTotal'>[] {
  return table.grid.flat().flatMap((gridCell) => {
    if (!('cell' in gridCell)) return []
    const [row, column] = gridCell.cell
    const line = table.columns[column]
    const unit = line?.unit ?? table.rows[row]?.unit ?? table.unit
    const type = line?.type ?? table.rows[row]?.type ?? 'count'
    return [{ id: cellId(table.id, row, column), table, row, column, type, unit }]
  })
}

function tableRelations(table: Table, indexOf: ReadonlyMap<string, number>): RelationInstance[] {
  return table.relations.flatMap((relation) => {
    if (relation.kind === 'zero') return zeroInstances(table, relation, indexOf)
    const byRow = relation.forEach === 'row'
    return Object.entries(byRow ? table.rows : table.columns).flatMap(([id, line]) => {
      const place = (other: string) =>
        indexOf.get(byRow ? cellId(table.id, id, other) : cellId(table.id, other, id))
      return instance(
        { relation, table, line },
        relation.left.map(place),
        relation.right.map(place),
      )
    })
  })
}

function zeroInstances(
  table: Table,
  relation: Extract<Relation, { kind: 'zero' }>,
  indexOf: ReadonlyMap<string, number>,
): RelationInstance[] {
  const named = Object.entries(table.rows).filter(([row]) => relation.rows.includes(row))
  return named.flatMap(([row, line]) => {
    const cells = Object.keys(table.columns)
      .map((column) => indexOf.get(cellId(table.id, row, column)))
      .filter((index) => index !== undefined)
    return instance({ relation, table, line }, cells, [])
  })
}

/** One instance, or none where the line lacks one of the cells. */
function instance(
  head: Pick<RelationInstance, 'relation' | 'table' | 'line'>,
  left: readonly (number | undefined)[],
  right: readonly (number | undefined)[],
): RelationInstance[] {
  const known = (index: number | undefined): index is number => index !== undefined
  if (!left.every(known) || !right.every(known)) return []
  return [{ ...head, left, right, cells: [] }]
}

function cellsOf({ left, right }: RelationInstance, cells: readonly Omit<Cell, 'isTotal'>[]) {
  return [...left, ...right].map((index) => memberAt(cells, index).id)
}

function firstPerTotal(relations: readonly RelationInstance[]): Derivation[] {
  const byTotal = new Map<number, Derivation>()
  for (const { relation, left, right } of relations) {
    const total = right[0]
    if (relation.kind === 'zero' || !relation.derives || total === undefined) continue
    if (!byTotal.has(total)) byTotal.set(total, { total, parts: left })
  }
  return [...byTotal.values()]
}

function inOrder(derivations: readonly Derivation[]): Derivation[] {
  const byTotal = new Map(derivations.map((derivation) => [derivation.total, derivation]))
  const ordered = new Set<Derivation>()
  const visit = (derivation: Derivation) => {
    if (ordered.has(derivation)) return
    for (const part of derivation.parts) {
      const inner = byTotal.get(part)
      if (inner) visit(inner)
    }
    ordered.add(derivation)
  }
  for (const derivation of derivations) visit(derivation)
  return [...ordered]
}
