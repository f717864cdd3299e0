'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type Outcome, outcomeOf } from '#app/reports/outcome.ts'
import { auth } from '#lib/auth/auth.ts'
import { changePerson } from '#lib/auth/change-person.ts'
import { createOrganization, renameOrganization } from '#lib/auth/create-organization.ts'
import { createPerson } from '#lib/auth/create-person.ts'
import { initialPassword } from '#lib/auth/initial-password.ts'
import { personalText } from '#lib/auth/personal-text.ts'
import { openAccount } from '#lib/auth/sign-in-attempts.ts'
import { storePassword } from '#lib/auth/store-password.ts'
import { usernameText } from '#lib/auth/username-text.ts'
import { database } from '#lib/database/connection.ts'
import { roles } from '#lib/review/role.ts'
import { administrator, administratorOf } from './administrator.ts'

type Done = Promise<Outcome<{ readonly isDone: true }>>
/** A password that is shown this once. */
type Given = Promise<Outcome<{ readonly password: string }>>

const done = { isDone: true } as const
const officeName = personalText('请填写机构名称')
const newOffice = z.object({ name: officeName, parent: z.string() })
const heldRoles = z.array(z.enum(roles)).min(1, '请至少选一个角色')
const newPerson = z.object({
  name: personalText('请填写姓名'),
  username: usernameText,
  organization: z.string(),
  roles: heldRoles,
})
const change = z.object({
  id: z.string(),
  name: personalText('请填写姓名').optional(),
  roles: heldRoles.optional(),
  isDisabled: z.boolean().optional(),
})

/** Makes an office below another. */
export async function createOfficeAction(input: unknown): Done {
  return outcomeOf(async () => {
    const { data, error } = newOffice.safeParse(input)
    const asking = await administrator(data?.parent)
    if ('error' in asking) return asking
    if (error) return { error: `${error.issues[0]?.message}。` }
    const id = await createOrganization(await database(), data)
    revalidatePath('/people')
    return id === undefined ? { error: '这里已经有同名的机构；没有再建。' } : done
  })
}

/** Gives an office another name. */
export async function renameOfficeAction(id: unknown, name: unknown): Done {
  return outcomeOf(async () => {
    const office = z.string().parse(id)
    const asking = await administrator(office)
    if ('error' in asking) return asking
    const { data, error } = officeName.safeParse(name)
    if (error) return { error: `${error.issues[0]?.message}。` }
    await renameOrganization(await database(), office, data)
    revalidatePath('/people')
    return done
  })
}

/** Makes an account; its password is made up and shown once. */
export async function createPersonAction(input: unknown): Given {
  return outcomeOf(async () => {
    const { data, error } = newPerson.safeParse(input)
    const asking = await administrator(data?.organization)
    if ('error' in asking) return asking
    if (error) return { error: `${error.issues[0]?.message}。` }
    const { password, passwordHash } = await madeUp()
    const made = { ...data, passwordHash, mustChangePassword: true }
    const id = await database().then((opened) =>
      opened.transaction().execute((transaction) => createPerson(transaction, made)),
    )
    revalidatePath('/people')
    return id === undefined ? { error: '已经有人用这个用户名；请换一个。' } : { password }
  })
}

/** Changes name, roles, or whether somebody may sign in. */
export async function changePersonAction(input: unknown): Done {
  return outcomeOf(async () => {
    const { id } = z.object({ id: z.string() }).parse(input)
    const found = await administratorOf(id)
    if ('error' in found) return found
    const { data, error } = change.safeParse(input)
    if (error) return { error: `${error.issues[0]?.message}。` }
    const isSelf = id === found.asking.id
    const loses = data.isDisabled || (data.roles && !data.roles.includes('administrator'))
    if (isSelf && loses) return { error: '不能停用自己，也不能取消自己的管理员角色；没有改动。' }
    await changePerson(await database(), id, data)
    revalidatePath('/people')
    return done
  })
}

/** Gives somebody a new password, which they change at the next sign-in; a locked account opens. */
export async function resetPasswordAction(id: unknown): Given {
  return outcomeOf(async () => {
    const found = await administratorOf(z.string().parse(id))
    if ('error' in found) return found
    const { password, passwordHash: hash } = await madeUp()
    const { id: person, username } = found.account
    await storePassword(await database(), { person, hash, mustChange: true })
    await openAccount(await database(), username)
    revalidatePath('/people')
    return { password }
  })
}

async function madeUp() {
  const password = initialPassword()
  const context = await (await auth()).$context
  return { password, passwordHash: await context.password.hash(password) }
}
