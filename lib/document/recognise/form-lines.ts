import { type CellId, cellId } from '#lib/report/cell-id.ts'
import { cellAt, type Form, formOf } from '#lib/report/form.ts'
import { memberNamed } from '#lib/text/member-at.ts'
import type { Table, Template } from '#templates/schema.ts'
import { gridLabel } from '../grid-label.ts'
import { labelKey, stemKey } from './label-key.ts'

/** A line of values that a form prints: where its label stands before it, the label; and its cells. */
export interface FormLine {
  readonly table: Table
  /** As printed; '' where no label stands before the values. */
  readonly label: string
  readonly key: string
  readonly stem: string
  readonly cells: readonly CellId[]
  /** How many columns its label fills. */
  readonly labelSpan: number
  /** The keys of the labels over its cells. */
  readonly heads: readonly string[]
  /** Which of its cells is the total of which others, where one is. */
  readonly sum?: { readonly total: number; readonly parts: readonly number[] }
  /** The keys of the groups that it stands in, outermost first. */
  readonly groups: readonly string[]
  /** The key of a group that ends with this line, if the line takes what the others of it do not. */
  readonly group?: string
}

/** The lines of a form in printed order, and the labels by which it is known. */
export interface FormLines {
  readonly template: Template
  readonly lines: readonly FormLine[]
  /** The lines whose label has this key. */
  readonly byKey: ReadonlyMap<string, readonly number[]>
  /** The lines whose label has this key without its number. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
  /** Keys of all labels of the tables. */
  readonly keys: ReadonlySet<string>
  /** All keys, one after another: a piece of a label is a piece of this. */
  readonly words: string
}

const known = new WeakMap<Template, FormLines>()

/** The lines of a template's tables; computed once per template. */
export function formLines(template: Template): FormLines {
  const before = known.get(template)
  if (before) return before
  const made = buildLines(template)
  known.set(template, made)
  return made
}

function buildLines(template: Template): FormLines {
  const lines = template.tables
    .flatMap(linesOf)
    .map((line) => ({ ...line, ...sumOf(line, formOf(template)) }))
  const labels = template.tables.flatMap((table) =>
    table.grid.flat().flatMap((cell) => ('cell' in cell ? [] : [gridLabel(table, cell)])),
  )
  const keys = new Set(labels.map(labelKey))
  return {
    template,
    lines,
    byKey: grouped(lines, ({ key }) => key),
    byStem: grouped(lines, ({ stem }) => stem),
    keys,
    words: [...keys].join('\n'),
  }
}

/** The first sum of the form whose cells all stand in this line. */
function sumOf({ cells }: FormLine, form: Form): Pick<FormLine, 'sum'> {
  const at = (position: number) => cells.indexOf(cellAt(form, position).id)
  for (const { total, parts } of form.derivations) {
    const sum = { total: at(total), parts: parts.map(at) }
    if (sum.total >= 0 && !sum.parts.includes(-1)) return { sum }
  }
  return {}
}

/** A grid row of values; where no label stands before them, each row of the table too by its own label. */
function linesOf(table: Table): readonly FormLine[] {
  return table.grid.flatMap((row, at): FormLine[] => {
    const places = row.flatMap((cell) => ('cell' in cell ? [cell.cell] : []))
    if (places.length === 0) return []
    const labels = row.filter((cell) => 'row' in cell)
    const [first] = labels
    const label = labels.at(-1)
    if (first && label) {
      const line = lineOf(table, gridLabel(table, label), places)
      const group = groupOf(table, stemKey(gridLabel(table, first)), at)
      return [{ ...line, labelSpan: label.colspan ?? 1, groups: groupsAt(table, at), ...group }]
    }
    const rows = [...new Set(places.map(([id]) => id))]
    const single = rows.map((id) =>
      lineOf(
        table,
        memberNamed(table.rows, id).label,
        places.filter(([other]) => other === id),
      ),
    )
    return [...single, lineOf(table, '', places)]
  })
}

/** The keys of the labels of groups that a row of the grid stands in. */
function groupsAt(table: Table, at: number): readonly string[] {
  return table.grid
    .slice(0, at + 1)
    .flatMap((row, top) =>
      row.flatMap((cell) =>
        'text' in cell && top + (cell.rowspan ?? 1) > at ? [labelKey(cell.text)] : [],
      ),
    )
}

/** The group that ends with a row, where the name of the group holds the row’s. */
function groupOf(table: Table, stem: string, bottom: number): Pick<FormLine, 'group'> {
  const groups = table.grid
    .slice(0, bottom)
    .flatMap((row, top) =>
      row.flatMap((cell) =>
        'text' in cell && top + (cell.rowspan ?? 1) === bottom + 1 ? [cell.text] : [],
      ),
    )
  const named = groups.find((text) => stem !== '' && stemKey(text).includes(stem))
  return named === undefined ? {} : { group: labelKey(named) }
}

function lineOf(
  table: Table,
  label: string,
  places: readonly (readonly [string, string])[],
): FormLine {
  return {
    table,
    label,
    key: labelKey(label),
    stem: stemKey(label),
    labelSpan: 1,
    groups: [],
    cells: places.map(([row, column]) => cellId(table.id, row, column)),
    heads: places.map(([, column]) => labelKey(memberNamed(table.columns, column).label)),
  }
}

function grouped(
  lines: readonly FormLine[],
  by: (line: FormLine) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    if (line.key === '') continue
    const group = groups.get(by(line))
    if (group) group.push(index)
    else groups.set(by(line), [index])
  }
  return groups
}
