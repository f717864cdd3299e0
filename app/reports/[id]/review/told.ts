import { toasts } from '#components/ui/toasts.ts'

/** Whether an action was done; where it was not, the person is told why. */
export async function told(act: Promise<object>): Promise<boolean> {
  const outcome = await act.catch(() => ({
    error: '没有连上服务器，这次没有生效，写的内容还在；请稍后再试。',
  }))
  if (!('error' in outcome)) return true
  toasts.tell({ text: String(outcome.error), tone: 'error' })
  return false
}
