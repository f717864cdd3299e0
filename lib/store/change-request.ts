import { z } from 'zod'
import type { Change } from '#lib/report/change.ts'
import { type FieldKind, fieldKind } from '#lib/report/field-kind.ts'
import type { Field, FieldValue } from '#lib/report/fields.ts'
import { agencyKinds } from '#lib/report/report.ts'
import type { Template } from '#templates/schema.ts'
import {
  answerValue,
  cellValue,
  fieldValue,
  narrativeLimit,
  textLimit,
  textUpTo,
} from './field-value.ts'

const values: Readonly<Record<FieldKind, z.ZodType>> = {
  text: textUpTo(textLimit).nullable(),
  narrative: textUpTo(narrativeLimit).nullable(),
  cell: cellValue,
  year: z.int('年度应当是四位数字').min(1900, '年度应当是四位数字').max(9999, '年度应当是四位数字'),
  agencyKind: z.enum(agencyKinds, '单位类型不在可选之列'),
  answer: answerValue,
}

const change = z.object(
  {
    id: textUpTo(100).min(1, '缺少编号'),
    field: textUpTo(1_000),
    before: fieldValue,
    after: fieldValue,
  },
  '格式不对',
)

const changeRequest = z.object(
  {
    since: z.int('版本号应当是整数').min(0, '版本号应当是整数'),
    changes: z.array(change, '格式不对').max(2_000, '一次最多 2000 处'),
  },
  '格式不对',
)

export type ChangeRequest = z.infer<typeof changeRequest>

/** Reads what a client sends: the revision it has seen, and what it changed since. */
export function readChangeRequest(
  body: unknown,
  template: Template,
): { readonly value: ChangeRequest } | { readonly malformed: string } {
  const { data: value, error } = changeRequest.safeParse(body)
  if (error) return { malformed: error.issues[0]?.message ?? '' }
  const malformed = value.changes.map((one) => refusal(template, one)).find(Boolean)
  return malformed === undefined ? { value } : { malformed }
}

/** Why a field of a report on this template cannot hold a value; undefined where it can. */
export function valueProblem(
  template: Template,
  field: Field,
  value: FieldValue,
): string | undefined {
  const kind = fieldKind(template, field)
  if (kind === undefined) return `报告里没有“${field.slice(0, 100)}”这一处`
  return values[kind].safeParse(value).error?.issues[0]?.message
}

function refusal(template: Template, { field, before, after }: Change): string | undefined {
  return valueProblem(template, field, after) ?? valueProblem(template, field, before)
}
