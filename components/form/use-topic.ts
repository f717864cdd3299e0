'use client'

import { useCallback, useSyncExternalStore } from 'react'
import type { EditorStore } from './editor-store.ts'

/** What `read` gives, read again whenever one topic of the store is told. It must give the same value until then. */
export function useTopic<T>(store: EditorStore, topic: string, read: (store: EditorStore) => T): T {
  const subscribe = useCallback(
    (listener: () => void) => store.subscribe(topic, listener),
    [store, topic],
  )
  const now = () => read(store)
  return useSyncExternalStore(subscribe, now, now)
}
