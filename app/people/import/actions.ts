'use server'

import { revalidatePath } from 'next/cache'
import { type Outcome, outcomeOf } from '#app/reports/outcome.ts'
import { auth } from '#lib/auth/auth.ts'
import { carryOutImport } from '#lib/auth/carry-out-import.ts'
import { initialPassword } from '#lib/auth/initial-password.ts'
import { organizations } from '#lib/auth/organizations.ts'
import { type ImportPlan, planImport, type RowProblem } from '#lib/auth/plan-import.ts'
import { normalUsername } from '#lib/auth/username.ts'
import type { Person } from '#lib/auth/who.ts'
import { database } from '#lib/database/connection.ts'
import { readSheet } from '#lib/readers/xlsx/read-sheet.ts'
import { roleNames } from '#lib/review/role.ts'
import { administrator } from '../administrator.ts'

/** What the table would make, for the administrator to look at. */
export interface ImportPreview {
  readonly offices: readonly string[]
  readonly people: readonly {
    readonly office: string
    readonly name: string
    readonly username: string
    readonly roles: string
  }[]
}

/** An account that was made, with the password that is shown this once. */
export interface ImportedAccount {
  readonly office: string
  readonly name: string
  readonly username: string
  readonly password: string
}

interface Problems {
  readonly problems: readonly RowProblem[]
}

/** Reads the table and tells what it would make, or what is wrong row by row; nothing is stored. */
export async function previewImportAction(
  form: unknown,
): Promise<Outcome<ImportPreview | Problems>> {
  return outcomeOf(async () => {
    const planned = await readPlan(form)
    if (!('plan' in planned)) return planned
    const { offices, people } = planned.plan
    return {
      offices: offices.map(({ name }) => name),
      people: people.map(({ office, name, username, roles }) => ({
        office,
        name,
        username,
        roles: roles.map((role) => roleNames[role]).join('、'),
      })),
    }
  })
}

/** Makes everything in the table, or nothing. */
export async function importPeopleAction(
  form: unknown,
): Promise<Outcome<Problems | { readonly accounts: readonly ImportedAccount[] }>> {
  return outcomeOf(async () => {
    const planned = await readPlan(form)
    if (!('plan' in planned)) return planned
    const { people } = planned.plan
    const passwords = people.map(() => initialPassword())
    const { password: hasher } = await (await auth()).$context
    const hashes = await Promise.all(passwords.map((password) => hasher.hash(password)))
    const failed = await carryOutImport(await database(), planned.plan, hashes)
    if (failed) return { error: `用户名“${failed.taken}”刚刚被别人用了；没有导入任何一行。` }
    revalidatePath('/people')
    const accounts = people.map(({ office, name, username }, index) => ({
      office,
      name,
      username,
      password: passwords[index] ?? '',
    }))
    return { accounts }
  })
}

async function readPlan(form: unknown): Promise<Outcome<Problems | { readonly plan: ImportPlan }>> {
  const asking = await administrator()
  if ('error' in asking) return asking
  const file = form instanceof FormData ? form.get('file') : null
  if (!(file instanceof File)) return { error: '没有收到文件；请再选一次。' }
  const sheet = await readSheet(new Uint8Array(await file.arrayBuffer()))
  if (sheet.kind === 'refused') return { error: sheet.says }
  return planImport(sheet.rows, await groundOf(asking))
}

async function groundOf({ offices }: Person) {
  const all = await organizations(await database())
  const names = await (await database()).selectFrom('people').select('username').execute()
  return {
    offices: offices.flatMap((id) => all.filter((office) => office.id === id)),
    taken: new Set(names.map(({ username }) => normalUsername(username))),
  }
}
