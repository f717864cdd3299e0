import { type Field, split } from '#lib/report/fields.ts'
import type { Cell, Form } from '#lib/report/form.ts'
import { headingOf } from '#lib/report/phrase.ts'

/** A filling note: the name of a field, what to fill in, and the legal text behind it. */
export interface FieldNote {
  readonly title: string
  readonly notes: readonly string[]
  /** The rules that its numbers must keep. */
  readonly relations: readonly string[]
  readonly basis: readonly string[]
}

/** The note of a cell or a narrative; `undefined` for fields that the template says nothing about. */
export function fieldNote(form: Form, field: Field): FieldNote | undefined {
  const [group, key] = split(field)
  if (group === 'cells') return cellNote(form, key)
  const part = group === 'narratives' ? form.template.parts.find(({ id }) => id === key) : undefined
  if (part?.content.kind !== 'narrative') return undefined
  const { note, basis } = part.content
  return { title: headingOf(part), notes: [note], relations: [], basis: present([basis]) }
}

function cellNote(form: Form, id: string): FieldNote | undefined {
  const index = form.indexOf.get(id)
  const cell = index === undefined ? undefined : form.cells[index]
  if (index === undefined || !cell) return undefined
  const { row, column } = linesOf(cell)
  const relations = form.relations.filter(
    ({ left, right }) => left.includes(index) || right.includes(index),
  )
  return {
    title: [row?.short, column?.short].filter(Boolean).join(' · '),
    notes: present([row?.note, column?.note]),
    relations: present(relations.map(({ relation }) => relation.says)),
    basis: present([row?.basis, column?.basis]),
  }
}

function linesOf({ table, row, column }: Cell) {
  return { row: table.rows[row], column: table.columns[column] }
}

function present(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined)
}
