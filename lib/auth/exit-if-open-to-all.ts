import { database } from '#lib/database/connection.ts'
import { programUse } from './program-use.ts'

/** Ends the program with one sentence where it can be reached from elsewhere and has no accounts. */
export async function exitIfOpenToAll(): Promise<void> {
  const host = process.env.HOST || '127.0.0.1'
  if (isLoopback(host) || (await programUse(await database())) === 'many') return
  process.stderr.write(
    `没有账号时只能在本机使用：HOST 可以是 127.0.0.1、localhost 或 ::1，现在是 ${host}；要让别的电脑使用，请先在本机打开，选择“多人使用”。\n`,
  )
  process.exit(1)
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
