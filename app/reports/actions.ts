'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { currentPerson } from '#lib/auth/who.ts'
import { unreadCells } from '#lib/checks/unread-cells.ts'
import { database } from '#lib/database/connection.ts'
import { readJson } from '#lib/readers/json/read-json.ts'
import { copyReport } from '#lib/store/copy-report.ts'
import { createReport } from '#lib/store/create-report.ts'
import { deleteReport, restoreReport } from '#lib/store/delete-report.ts'
import { draftProblem } from '#lib/store/draft-problem.ts'
import { textLimit, textUpTo } from '#lib/store/field-value.ts'
import { renameReport } from '#lib/store/rename-report.ts'
import { templateById } from '#templates/registry.ts'
import { draftOfNewReport, newReport } from './new-report.ts'
import { originOf } from './origin-of.ts'
import { notAClerk, type Outcome, outcomeOf, reportIsGone } from './outcome.ts'
import { reportToChange } from './report-to-change.ts'

const label = textUpTo(textLimit).trim()

type Made = Promise<Outcome<{ readonly id: string }>>

/** Makes an empty report: agency, kind, year, and perhaps a local profile. */
export async function createReportAction(input: unknown): Made {
  return outcomeOf(async () => {
    const person = await currentPerson()
    if (!person.roles.includes('clerk')) return notAClerk
    const { data, error } = newReport.safeParse(input)
    if (error) return { error: `${error.issues[0]?.message}。` }
    const draft = draftOfNewReport(data)
    if (!draft) return { error: `还没有${data.year}年度适用的报告格式，请检查年度。` }
    const id = await createReport(await database(), draft, originOf(person))
    revalidatePath('/')
    return { id }
  })
}

/** Stores a report from the text of a JSON file in the public shape. */
export async function importReportAction(text: unknown): Made {
  return outcomeOf(async () => {
    const person = await currentPerson()
    if (!person.roles.includes('clerk')) return notAClerk
    const read = readJson(z.string().parse(text))
    if (read.kind === 'refused')
      return { error: `没有导入。${[read.at, read.says].filter(Boolean).join('：')}。` }
    const report = read.value
    const template = templateById(report.template)
    const unread = template && unreadCells(template, report.cells, read.notes)
    const draft = { report, answers: {}, ...(unread && { unread }) }
    const problem = template && draftProblem(template, draft)
    if (problem) return { error: `没有导入。${problem}。` }
    const id = await createReport(await database(), draft, originOf(person))
    revalidatePath('/')
    return { id }
  })
}

/** Makes a copy of a report, under a name of its own in the list. */
export async function copyReportAction(id: string, name: string): Made {
  return outcomeOf(async () => {
    const asked = await reportToChange(id)
    if ('error' in asked) return asked
    const { organization, person } = asked
    const named = { label: label.min(1).parse(name), ...originOf(person), organization }
    const copy = await copyReport(await database(), asked.id, named)
    revalidatePath('/')
    return copy === undefined ? reportIsGone : { id: copy }
  })
}

/** Gives a report a name in the list; an empty one takes it away. */
export async function renameReportAction(id: string, name: string): Made {
  return outcomeOf(async () => {
    const asked = await reportToChange(id)
    if ('error' in asked) return asked
    const { data, error } = label.safeParse(name)
    if (error) return { error: `${error.issues[0]?.message}。` }
    const { id: author, name: authorName } = asked.person
    const named = { label: data, author, authorName }
    const isDone = await renameReport(await database(), asked.id, named)
    revalidatePath('/')
    return isDone ? { id } : reportIsGone
  })
}

/** Takes a report out of the list; `restoreReportAction` puts it back. */
export async function deleteReportAction(id: string): Made {
  return outcomeOf(async () => {
    const asked = await reportToChange(id, 'delete')
    if ('error' in asked) return asked
    const isDone = await deleteReport(await database(), asked.id)
    revalidatePath('/')
    return isDone ? { id } : reportIsGone
  })
}

/** Puts a deleted report back as it was. */
export async function restoreReportAction(id: string): Made {
  return outcomeOf(async () => {
    const asked = await reportToChange(id, 'delete')
    if ('error' in asked) return asked
    const isDone = await restoreReport(await database(), asked.id)
    revalidatePath('/')
    return isDone ? { id } : reportIsGone
  })
}
