'use client'

import { useCallback, useSyncExternalStore } from 'react'

/** Fired on the window when the step in the address changes without a reload. */
const moved = 'nianbao:step'

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener)
  addEventListener(moved, listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener(moved, listener)
  }
}

/** The step that the address names, and the way to another one; no server takes part. */
export function useStep(
  steps: readonly string[],
  first: string,
): readonly [step: string, go: (step: string) => void] {
  const named = useSyncExternalStore(
    subscribe,
    () => new URLSearchParams(location.search).get('step') ?? '',
    () => first,
  )
  const go = useCallback((step: string) => {
    if (new URLSearchParams(location.search).get('step') === step) return
    history.pushState(null, '', `?step=${step}`)
    dispatchEvent(new Event(moved))
  }, [])
  return [steps.includes(named) ? named : (steps[0] ?? ''), go]
}
