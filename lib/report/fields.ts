import type { CellId } from './cell-id.ts'
import {
  type Answer,
  agencyKinds,
  type Cells,
  type CellValue,
  type Draft,
  type Report,
} from './report.ts'

/**
 * The address of one thing a person can change: `agency`, `contact.phone`, `narratives.overview`,
 * `cells.requests.received.total`, `answers.<fingerprint>` …
 */
export type Field = string

/**
 * The value of a field as it travels and is stored; `null` is absent. A total that was read blank
 * (`null` in a report) travels as `{ text: '' }`, because an absent total is derived.
 */
export type FieldValue = CellValue | string | Answer

const optional = ['title', 'shortName', 'selfName', 'website'] as const
const groups = ['contact', 'narratives', 'cells', 'signature', 'answers'] as const
const plain = ['agency', 'kind', 'year', 'label', 'profile', ...optional] as const

/** Whether an address is one a draft has. Cells and parts are checked against the template elsewhere. */
export function isField(field: Field): boolean {
  const [group, key] = split(field)
  return key === '' ? plain.some((name) => name === group) : groups.some((name) => name === group)
}

/** Splits `cells.a.b.c` into its group `cells` and its key `a.b.c`. */
export function split(field: Field): readonly [group: string, key: string] {
  const dot = field.indexOf('.')
  return dot < 0 ? [field, ''] : [field.slice(0, dot), field.slice(dot + 1)]
}

/** The address of a cell's value. */
export function cellField(id: CellId): Field {
  return `cells.${id}`
}

/** Whether two values of a field are the same by what they say. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  return one.text === other.text && kindOf(one) === kindOf(other)
}

function kindOf(value: { readonly text: string } | Answer): string {
  return 'kind' in value ? value.kind : ''
}

/** Every field of a draft that has a value. */
export function fieldsOf(draft: Draft): ReadonlyMap<Field, FieldValue> {
  const { cells, contact, narratives, signature, template: _, ...rest } = draft.report
  const fields = new Map<Field, FieldValue>()
  const put = (field: Field, value: FieldValue | undefined) => {
    if (value !== undefined && value !== null) fields.set(field, value)
  }
  for (const [name, value] of Object.entries({
    ...rest,
    label: draft.label,
    profile: draft.profile,
  }))
    put(name, value)
  for (const [group, values] of Object.entries({
    contact,
    narratives,
    signature,
    answers: draft.answers,
  }))
    for (const [key, value] of Object.entries(values ?? {})) put(`${group}.${key}`, value)
  for (const [id, value] of Object.entries(cells))
    put(`cells.${id}`, value === null ? { text: '' } : value)
  return fields
}

/** The draft with these fields; the reverse of `fieldsOf`. Unknown fields are passed over. */
export function draftOf(template: string, fields: ReadonlyMap<Field, FieldValue>): Draft {
  const grouped = Object.fromEntries(groups.map((name) => [name, {} as Record<string, FieldValue>]))
  const top: Record<string, FieldValue> = {}
  for (const [field, value] of fields) {
    const [group, key] = split(field)
    if (value === null || !isField(field)) continue
    const target = key === '' ? top : grouped[group]
    if (target) target[key || group] = group === 'cells' ? asCell(value) : value
  }
  return assemble(template, top, grouped)
}

function asCell(value: FieldValue): FieldValue {
  return typeof value === 'object' && value !== null && value.text === '' ? null : value
}

type Values = Readonly<Record<string, FieldValue>>

function assemble(template: string, top: Values, grouped: Readonly<Record<string, Values>>): Draft {
  const contact = texts(grouped.contact ?? {})
  const signature = texts(grouped.signature ?? {})
  const signed = Object.keys(signature).length > 0
  const named = texts({ label: top.label ?? null, profile: top.profile ?? null })
  const report: Report = {
    template,
    agency: text(top.agency),
    kind: agencyKinds.find((kind) => kind === top.kind) ?? '街道',
    year: typeof top.year === 'number' ? top.year : 0,
    ...texts(Object.fromEntries(optional.map((name) => [name, top[name] ?? null]))),
    ...(Object.keys(contact).length > 0 && { contact }),
    narratives: texts(grouped.narratives ?? {}),
    cells: grouped.cells as Cells,
    ...(signed && { signature: { name: text(signature.name), date: text(signature.date) } }),
  }
  return { report, ...named, answers: grouped.answers as Record<string, Answer> }
}

function text(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

function texts(values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  )
}
