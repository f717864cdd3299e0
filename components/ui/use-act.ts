'use client'

import { useState, useTransition } from 'react'

const unchanged = '没有连上服务器，没有改动；请稍后再试。'

/** One act at a time, which answers with a sentence where it did not succeed. */
export function useAct(unreachable = unchanged) {
  const [error, setError] = useState<string>()
  const [isBusy, start] = useTransition()
  const act = (attempt: () => Promise<string | undefined>) =>
    start(async () => {
      setError(undefined)
      setError(await attempt().catch(() => unreachable))
    })
  return { error, isBusy, act }
}
