'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { askedReport } from '#app/asked-report.ts'
import { currentPerson, type Person } from '#lib/auth/who.ts'
import { unreadCells } from '#lib/checks/unread-cells.ts'
import { database } from '#lib/database/connection.ts'
import { readJson } from '#lib/readers/json/read-json.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import type { Report } from '#lib/report/report.ts'
import { type NewYear, startFromLastYear } from '#lib/report/start-from-last-year.ts'
import { createReport } from '#lib/store/create-report.ts'
import { draftProblem } from '#lib/store/draft-problem.ts'
import { loadDraft } from '#lib/store/load-draft.ts'
import { templateById } from '#templates/registry.ts'
import { newReport } from './new-report.ts'
import { originOf } from './origin-of.ts'
import { notAClerk, type Outcome, outcomeOf, reportIsGone } from './outcome.ts'

const { year } = newReport.shape
const fromText = z.object({ last: z.string(), year })
const fromReport = z.object({ report: z.string(), year })

type Made = Promise<Outcome<{ readonly id: string }>>

/**
 * Makes a new report from last year's, which comes in the public JSON shape: as it was recognised and
 * corrected, or as the few figures that were typed from it.
 */
export async function startFromTextAction(input: unknown): Made {
  return outcomeOf(async () => {
    const person = await currentPerson()
    if (!person.roles.includes('clerk')) return notAClerk
    const asked = fromText.parse(input)
    const read = readJson(asked.last)
    if (read.kind === 'refused') return { error: `没有新建。${read.says}` }
    const template = templateById(read.value.template)
    const unread = template && unreadCells(template, read.value.cells, read.notes)
    return started(read.value, { year: asked.year, unread }, person)
  })
}

/** Makes a new report from one of the office's own. */
export async function startFromReportAction(input: unknown): Made {
  return outcomeOf(async () => {
    const asked = fromReport.parse(input)
    const found = await askedReport(asked.report)
    if (!found) return reportIsGone
    // Whatever its state: last year's is published long since.
    if (!found.roles.includes('clerk')) return notAClerk
    const draft = (await loadDraft(await database(), asked.report))?.draft
    const template = draft && templateById(draft.report.template)
    if (!template) return reportIsGone
    const { unread } = draft
    return started(carriedOn(template, draft), { year: asked.year, unread }, found.person)
  })
}

async function started(last: Report, begun: NewYear, person: Person): Made {
  const draft = startFromLastYear(last, begun)
  const template = draft && templateById(draft.report.template)
  if (!template) return { error: `没有新建：还没有${begun.year}年度适用的报告格式，请检查年度。` }
  const problem = draftProblem(template, draft)
  if (problem) return { error: `没有新建。${problem}。` }
  const id = await createReport(await database(), draft, originOf(person))
  revalidatePath('/')
  return { id }
}
