import type { Outcome } from '#app/reports/outcome.ts'
import { useAct } from '#components/ui/use-act.ts'

const unreachable = '没有连上服务器，没有新建；这一页的内容都在，请稍后再试。'

/** Makes a new report and opens it, or tells in one sentence why there is none. */
export function useNewReport() {
  const { act, ...state } = useAct(unreachable)
  const open = (make: () => Promise<Outcome<{ readonly id: string }>>) =>
    act(async () => {
      const made = await make()
      if ('error' in made) return made.error
      location.assign(`/reports/${made.id}`)
      return undefined
    })
  return { ...state, act, open }
}
