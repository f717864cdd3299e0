'use client'

import { Button } from '#components/ui/button.tsx'
import { useAct } from '#components/ui/use-act.ts'
import { endAllSessionsAction, endSessionAction } from './actions.ts'

interface Row {
  readonly id: string
  /** In words. */
  readonly since: string
  readonly address: string
  /** In words, and as it calls itself. */
  readonly browser: string
  readonly agent: string
  /** The session of this browser. */
  readonly isThis: boolean
}

/** Where somebody is signed in; each session can be ended, and all at once. */
export function SessionList({ rows }: { readonly rows: readonly Row[] }) {
  const { error, isBusy, act } = useAct()
  const end = (row: Row) =>
    act(async () => {
      const outcome = await endSessionAction(row.id)
      if ('error' in outcome) return outcome.error
      if (row.isThis) location.assign('/login')
      return undefined
    })
  const endAll = () =>
    act(async () => {
      const outcome = await endAllSessionsAction()
      if ('error' in outcome) return outcome.error
      location.assign('/login')
      return undefined
    })
  return (
    <section className="rounded-md border border-line bg-paper p-5">
      <div className="mb-2 flex items-center">
        <h2 className="font-semibold">登录的地方</h2>
        <span className="ml-auto">
          <Button disabled={isBusy} onClick={endAll}>
            全部退出
          </Button>
        </span>
      </div>
      <ul>
        {rows.map((row) => (
          <li
            key={row.id}
            className="flex flex-wrap items-center gap-x-4 border-t border-line py-2 text-sm"
          >
            <span className="whitespace-nowrap">{row.since}</span>
            <span className="whitespace-nowrap text-ink2">{row.address}</span>
            <span className="text-ink2" title={row.agent}>
              {row.browser}
            </span>
            <span className="ml-auto whitespace-nowrap">
              {row.isThis && <span className="mr-3 text-ink2">本次登录</span>}
              <Button
                size="small"
                look="link"
                disabled={isBusy}
                aria-label={`退出 ${row.since} 的登录`}
                onClick={() => end(row)}
              >
                退出
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <div role="alert">{error && <p className="mt-2 text-sm text-err">{error}</p>}</div>
    </section>
  )
}
