import { z } from 'zod'
import { formOf } from '#lib/report/form.ts'
import { agencyKinds, contactFields } from '#lib/report/report.ts'
import { isStorable } from '#lib/text/storable.ts'
import type { Template } from '#templates/schema.ts'

const missing = '缺少这一项'
const object = '应为 { } 中的若干项'
const year = '应为四位年份'

const text = z
  .string({ error: ({ input }) => (input === undefined ? missing : '应为文字') })
  .refine(isStorable, '含有不能保存的字符')

/** More than this is no name, title or address; the store keeps no longer one. */
const longest = 2000

const line = text.refine((value) => value.length <= longest, `文字超过 ${longest} 个字`)

/** Infinity is what JSON makes of a number that is larger still. */
const number = z
  .custom<number>((value) => typeof value === 'number')
  .refine(
    (value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER,
    `数字超过 ${Number.MAX_SAFE_INTEGER}，无法准确保存`,
  )

/** A place that could not be read; whatever else is noted is passed over. */
const note = z
  .object({ kind: z.enum(['unplaced', 'rowMissing', 'tableMissing']), text: line, at: line })
  .optional()

const cell = z.union([number, line, z.null()], '应为数字、文字或 null').exactOptional()

/** What a file must say before anything else in it can be understood. */
export const templateShape = z.looseObject({ template: text }, object)

/** The public shape of a report as JSON, with the addresses of its template. */
export function reportShape(template: Template) {
  const written = template.parts.filter(({ content }) => content.kind === 'narrative')
  return z.strictObject(
    {
      template: text,
      agency: line,
      kind: z.enum(agencyKinds, `应为${agencyKinds.join('、')}之一`),
      year: z
        .int({ error: ({ input }) => (input === undefined ? missing : year) })
        .min(0, year)
        .max(9999, year),
      title: line.exactOptional(),
      shortName: line.exactOptional(),
      selfName: line.exactOptional(),
      contact: texts(contactFields, line).exactOptional(),
      website: line.exactOptional(),
      narratives: texts(['preamble', ...written.map(({ id }) => id)]).default({}),
      cells: cells(template).default({}),
      signature: z.strictObject({ name: line, date: line }, object).exactOptional(),
      // What was not carried over when the report was read from another file; no part of the report, but a cell
      // that could not be read is not blank.
      notes: z.array(note.catch(undefined)).catch([]).exactOptional(),
    },
    object,
  )
}

function texts(names: readonly string[], type = text) {
  const each = names.map((name) => [name, type.exactOptional()] as const)
  return z.strictObject(Object.fromEntries(each), object)
}

function cells(template: Template) {
  const each = formOf(template).cells.map(({ id }) => [id, cell] as const)
  return z.strictObject(Object.fromEntries(each), object)
}
