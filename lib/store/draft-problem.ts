import { fieldsOf } from '#lib/report/fields.ts'
import type { Draft } from '#lib/report/report.ts'
import type { Template } from '#templates/schema.ts'
import { valueProblem } from './change-request.ts'

/** Why a draft from outside cannot be stored, with the address of the field; undefined where it can. */
export function draftProblem(template: Template, draft: Draft): string | undefined {
  for (const [field, value] of fieldsOf(draft)) {
    const problem = valueProblem(template, field, value)
    if (problem !== undefined) return `${field}：${problem}`
  }
  return undefined
}
