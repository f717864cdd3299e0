'use client'

import { useSyncExternalStore } from 'react'

const query = '(max-width: 639px)'

/** Whether the window is as narrow as a phone; `false` until the page runs in a browser. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    listen,
    () => matchMedia(query).matches,
    () => false,
  )
}

function listen(changed: () => void): () => void {
  const list = matchMedia(query)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}
