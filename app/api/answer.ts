import { storageProblem } from '#lib/database/storage-problem.ts'
import { ReportLocked } from '#lib/store/report-locked.ts'
import { isSentToSignIn } from './is-sent-to-sign-in.ts'
import { Refusal } from './refusal.ts'

const headers = { 'Cache-Control': 'no-store' }

/** Answers with JSON that nobody keeps. */
export function answer(content: object, status = 200): Response {
  return Response.json(content, { status, headers })
}

/** A request handler whose exceptions are answered as `{ error }`, one sentence. */
export function answered<Context>(
  respond: (request: Request, context: Context) => Promise<Response>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      return await respond(request, context)
    } catch (error) {
      return failure(error)
    }
  }
}

const signInFirst = '登录已经失效，这次没有保存；没保存的内容留在本机，请打开新的标签页重新登录。'

function failure(error: unknown): Response {
  if (isSentToSignIn(error)) return answer({ error: signInFirst }, 401)
  if (error instanceof Refusal) return answer({ error: error.message }, error.status)
  if (error instanceof ReportLocked)
    return answer({ error: error.message, rejected: error.rejected }, 422)
  console.error(error)
  const problem = storageProblem(error)
  if (problem) return answer({ error: problem.message }, problem.kind === 'full' ? 507 : 503)
  return answer({ error: '程序出了错，这次没有保存，已保存的内容没有变化；请稍后再试。' }, 500)
}
