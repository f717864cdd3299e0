import { z } from 'zod'
import { agencyKinds, type Draft } from '#lib/report/report.ts'
import { textLimit, textUpTo } from '#lib/store/field-value.ts'
import { templateForYear } from '#templates/registry.ts'

/** What is asked before a new report is made; `profile` is the id of a local profile. */
export const newReport = z.object({
  agency: textUpTo(textLimit).trim().min(1, '请填写单位全称'),
  kind: z.enum(agencyKinds, '请选择单位类型'),
  year: z.int('年度应当是四位数字'),
  profile: textUpTo(textLimit).optional(),
})

export type NewReport = z.infer<typeof newReport>

/** The empty draft of a new report, on the form of its year; undefined where there was no form yet. */
export function draftOfNewReport({ profile, ...named }: NewReport): Draft | undefined {
  const template = templateForYear(named.year)
  if (!template) return undefined
  const report = { template: template.id, ...named, narratives: {}, cells: {} }
  return { report, answers: {}, ...(profile !== undefined && { profile }) }
}
