'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type Outcome, outcomeOf } from '#app/reports/outcome.ts'
import { changePerson } from '#lib/auth/change-person.ts'
import { moveOrganization } from '#lib/auth/move-organization.ts'
import { removeOrganization } from '#lib/auth/remove-organization.ts'
import { database } from '#lib/database/connection.ts'
import { administrator, administratorOf } from './administrator.ts'

type Done = Promise<Outcome<{ readonly isDone: true }>>

const done = { isDone: true } as const
const id = z.string()
const ownOffice = { error: '自己所在的机构不能移动，也不能删除；没有改动。' }
const problems = {
  ring: { error: '机构不能移到自己或自己的下级机构下；没有移动。' },
  twin: { error: '那里已经有同名的机构；没有移动。' },
}
const notEmpty = { error: '这个机构还有人员、报告或下级机构，不能删除；没有改动。' }

/** Moves somebody to another office, with their account and their roles. */
export async function movePersonAction(person: unknown, office: unknown): Done {
  return outcomeOf(async () => {
    const organization = id.parse(office)
    const found = await administratorOf(id.parse(person))
    if ('error' in found) return found
    const asking = await administrator(organization)
    if ('error' in asking) return asking
    if (found.account.id === asking.id) return { error: '不能调动自己；没有改动。' }
    await changePerson(await database(), found.account.id, { organization })
    revalidatePath('/people')
    return done
  })
}

/** Puts an office, with all below it, under another. */
export async function moveOfficeAction(office: unknown, above: unknown): Done {
  return outcomeOf(async () => {
    const moved = id.parse(office)
    const parent = id.parse(above)
    for (const one of [moved, parent]) {
      const asking = await administrator(one)
      if ('error' in asking) return asking
      if (moved === asking.organization) return ownOffice
    }
    const outcome = await moveOrganization(await database(), moved, parent)
    revalidatePath('/people')
    return outcome === 'moved' ? done : problems[outcome]
  })
}

/** Removes an office that nobody and nothing belongs to. */
export async function removeOfficeAction(office: unknown): Done {
  return outcomeOf(async () => {
    const removed = id.parse(office)
    const asking = await administrator(removed)
    if ('error' in asking) return asking
    if (removed === asking.organization) return ownOffice
    const isGone = await removeOrganization(await database(), removed)
    revalidatePath('/people')
    return isGone ? done : notEmpty
  })
}
