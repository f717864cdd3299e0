import type { CellId } from './cell-id.ts'
import {
  type Answer,
  agencyKinds,
  type Cells,
  type CellValue,
  type Draft,
  type Report,
  type Unread,
} from './report.ts'

/**
 * The address of one thing a person can change: `agency`, `contact.phone`, `narratives.overview`,
 * `cells.requests.received.total`, `answers.<fingerprint>`, `unread.<cell>`, and `lastYear.` before any of a report …
 */
export type Field = string

/**
 * The value of a field as it travels and is stored; `null` is absent. A total that was read blank
 * (`null` in a report) travels as `{ text: '' }`, because an absent total is derived.
 */
export type FieldValue = CellValue | string | Answer

const optional = ['title', 'shortName', 'selfName', 'website'] as const
const reportGroups = ['contact', 'narratives', 'cells', 'signature'] as const
const groups = [...reportGroups, 'answers', 'lastYear', 'unread'] as const
const plain = ['agency', 'kind', 'year', 'label', 'profile', ...optional] as const
const ofLastYear = ['template', 'agency', 'kind', 'year', ...optional] as const

/** Whether an address is one a draft has. Cells and parts are checked against the template elsewhere. */
export function isField(field: Field): boolean {
  const [group, key] = split(field)
  if (key === '') return plain.some((name) => name === group)
  return group === 'lastYear' ? isOfReport(key) : groups.some((name) => name === group)
}

function isOfReport(field: Field): boolean {
  const [group, key] = split(field)
  const names: readonly string[] = key === '' ? ofLastYear : reportGroups
  return names.includes(group)
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
  const { report, answers, lastYear, label, profile, unread = {} } = draft
  const fields = new Map<Field, FieldValue>(fieldsOfReport(report))
  for (const [name, value] of Object.entries({ label, profile }))
    if (value !== undefined) fields.set(name, value)
  for (const [key, answer] of Object.entries(answers)) fields.set(`answers.${key}`, answer)
  for (const [cell, words] of Object.entries(unread)) fields.set(`unread.${cell}`, words)
  if (!lastYear) return fields
  fields.set('lastYear.template', lastYear.template)
  for (const [field, value] of fieldsOfReport(lastYear)) fields.set(`lastYear.${field}`, value)
  return fields
}

function fieldsOfReport(report: Report): readonly (readonly [Field, FieldValue])[] {
  const { cells, contact = {}, narratives, signature = {}, template: _, ...rest } = report
  const grouped = Object.entries({ contact, narratives, signature }).flatMap(([group, values]) =>
    Object.entries(values).map(([key, value]) => [`${group}.${key}`, value] as const),
  )
  const written = Object.entries(cells).map(
    ([id, value]) => [`cells.${id}`, value === null ? { text: '' } : value] as const,
  )
  return [...Object.entries(rest), ...grouped, ...written]
}

/** The draft with these fields; the reverse of `fieldsOf`. Unknown fields are passed over. */
export function draftOf(template: string, fields: ReadonlyMap<Field, FieldValue>): Draft {
  const known = [...fields].filter(([field, value]) => value !== null && isField(field))
  const { top, grouped } = sorted(known)
  const last = Object.entries(grouped.lastYear)
  const unread: Unread = texts(grouped.unread)
  return {
    report: reportOf(template, known),
    ...texts({ label: top.label ?? null, profile: top.profile ?? null }),
    ...(Object.keys(unread).length > 0 && { unread }),
    ...(last.length > 0 && { lastYear: lastYearFrom(template, last) }),
    answers: grouped.answers as Record<string, Answer>,
  }
}

/** Figures that were only typed stand on the form of the report itself. */
function lastYearFrom(template: string, fields: readonly FieldEntry[]): Report {
  const named = fields.find(([field]) => field === 'template')?.[1]
  return reportOf(text(named) || template, fields)
}

type FieldEntry = readonly [Field, FieldValue]
type Group = (typeof groups)[number]

function sorted(fields: readonly FieldEntry[]) {
  const top: Record<string, FieldValue> = {}
  const grouped = {
    contact: {},
    narratives: {},
    cells: {},
    signature: {},
    answers: {},
    lastYear: {},
    unread: {},
  } satisfies Record<Group, Values> as Record<Group, Record<string, FieldValue>>
  for (const [field, value] of fields) {
    const [group, key] = split(field)
    if (key === '') top[group] = value
    else grouped[group as Group][key] = group === 'cells' ? asCell(value) : value
  }
  return { top, grouped }
}

function asCell(value: FieldValue): FieldValue {
  return typeof value === 'object' && value !== null && value.text === '' ? null : value
}

type Values = Readonly<Record<string, FieldValue>>

function reportOf(template: string, fields: readonly FieldEntry[]): Report {
  const { top, grouped } = sorted(fields)
  const contact = texts(grouped.contact)
  const signature = texts(grouped.signature)
  const signed = Object.keys(signature).length > 0
  return {
    template,
    agency: text(top.agency),
    kind: agencyKinds.find((kind) => kind === top.kind) ?? '街道',
    year: typeof top.year === 'number' ? top.year : 0,
    ...texts(Object.fromEntries(optional.map((name) => [name, top[name] ?? null]))),
    ...(Object.keys(contact).length > 0 && { contact }),
    narratives: texts(grouped.narratives),
    cells: grouped.cells as Cells,
    ...(signed && { signature: { name: text(signature.name), date: text(signature.date) } }),
  }
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
