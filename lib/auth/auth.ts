import { database } from '#lib/database/connection.ts'
import { dataFolder } from '#lib/database/data-folder.ts'
import { betterAuthOn } from './better-auth-on.ts'
import { secretIn } from './secret.ts'

export type Auth = ReturnType<typeof betterAuthOn>

const key = Symbol.for('nianbao.auth')
const shared: typeof globalThis & { [key]?: Promise<Auth> } = globalThis

/** The sessions of this program, opened by the first caller; kept on `globalThis` as the database is. */
export function auth(): Promise<Auth> {
  shared[key] ??= open().catch((error: unknown) => {
    delete shared[key]
    throw error
  })
  return shared[key]
}

async function open(): Promise<Auth> {
  const isSecure = process.env.PUBLIC_URL?.startsWith('https:') ?? false
  const opened = await database()
  return betterAuthOn(opened, { secret: secretIn(dataFolder()), isSecure })
}
