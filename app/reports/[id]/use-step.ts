'use client'

import { useCallback, useSyncExternalStore } from 'react'
import type { Step } from './steps.ts'

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

function namedInAddress(): string {
  return new URLSearchParams(location.search).get('step') ?? ''
}

/** The step that the address names, and the way to another one; no server takes part. */
export function useStep(
  steps: readonly Step[],
  first: string,
): readonly [step: Step, go: (step: string) => void] {
  const named = useSyncExternalStore(subscribe, namedInAddress, () => first)
  const go = useCallback((step: string) => {
    if (namedInAddress() === step) return
    history.pushState(null, '', `?step=${step}`)
    dispatchEvent(new Event(moved))
  }, [])
  const step = steps.find(({ id }) => id === named) ?? steps[0]
  if (!step) throw new Error('an editor without steps')
  return [step, go]
}
