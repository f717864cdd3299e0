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

const change = z.object({
  id: textUpTo(100).min(1),
  field: textUpTo(1_000).min(1),
  before: fieldValue,
  after: fieldValue,
})

const changeRequest = z.object({
  since: z.int('since 应当是整数').min(0, 'since 应当是整数'),
  changes: z.array(change, 'changes 应当是列表').max(2_000, '一次最多 2000 处修改'),
})

export type ChangeRequest = z.infer<typeof changeRequest>

/** Why a request cannot be carried out: a sentence, and the ids of the changes it is about. */
export interface Malformed {
  readonly reason: string
  readonly rejected: readonly string[]
}

/** Reads what a client sends: the revision it has seen, and what it changed since. */
export function readChangeRequest(
  body: unknown,
  template: Template,
): { readonly value: ChangeRequest } | { readonly malformed: Malformed } {
  const { data: value, error } = changeRequest.safeParse(body)
  if (error) return { malformed: shapeProblem(body, error.issues) }
  const refused = value.changes.flatMap((one) => {
    const reason = refusal(template, one)
    return reason === undefined ? [] : [{ reason, id: one.id }]
  })
  const [first] = refused
  if (!first) return { value }
  return { malformed: { reason: first.reason, rejected: refused.map(({ id }) => id) } }
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

function shapeProblem(body: unknown, issues: readonly z.core.$ZodIssue[]): Malformed {
  const sent = z.object({ changes: z.array(z.unknown()) }).safeParse(body).data?.changes ?? []
  const rejected = issues.flatMap(({ path }) => {
    const named = z.object({ id: z.string() }).safeParse(sent[Number(path[1])])
    return named.data ? [named.data.id] : []
  })
  return { reason: issues[0]?.message ?? '格式不对', rejected: [...new Set(rejected)] }
}
