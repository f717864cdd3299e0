import { database } from './connection.ts'
import { storageProblem } from './storage-problem.ts'

/** Opens the database, or ends the program with one sentence and exit code 1. */
export async function openOrExit(): Promise<void> {
  try {
    await database()
  } catch (error) {
    const problem = storageProblem(error)
    process.stderr.write(`${problem?.message ?? `数据库没有打开：${error}`}\n`)
    process.exit(1)
  }
}
