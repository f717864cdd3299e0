import { storageProblem } from '#lib/database/storage-problem.ts'
import { ReportLocked } from '#lib/store/report-locked.ts'

/** What an action answers: what it made, or one sentence that says why not. */
export type Outcome<Made> = Made | { readonly error: string }

/** The outcome where the storage fails is its sentence; other exceptions go on to the error page. */
export async function outcomeOf<Made>(act: () => Promise<Outcome<Made>>): Promise<Outcome<Made>> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof ReportLocked) return { error: error.message }
    const problem = storageProblem(error)
    if (!problem) throw error
    console.error(error)
    return { error: problem.message }
  }
}

/** The outcome where somebody deleted the report meanwhile. */
export const reportIsGone = { error: '没有这份报告，或者它已被删除；请刷新列表。' }

/** The outcome where the report is to be seen, not to be changed, by the person who asks. */
export const maySeeOnly = { error: '您可以查看这份报告，但不能修改它；没有改动。' }

/** The outcome where somebody who is no clerk makes a report. */
export const notAClerk = { error: '只有填报人可以新建报告；请联系管理员。' }
