'use client'

import { useEffect, useState } from 'react'
import { split } from '#lib/report/fields.ts'
import type { EditorStore } from './editor-store.ts'
import { topics } from './topics.ts'

/** Says politely what a cell that was just left has done: the findings that came with it. */
export function CellAnnouncer({ store }: { readonly store: EditorStore }) {
  const [says, setSays] = useState('')
  useEffect(() => {
    let known = fingerprints(store)
    let left = store.attention.focused()
    return store.subscribe(topics.focus, () => {
      const cell = left === undefined ? '' : split(left)[1]
      const isMarked = store.markOf(cell) !== undefined
      const fresh = store
        .findings()
        .filter(
          ({ fingerprint, cells }) => !known.has(fingerprint) && cells.some((id) => id === cell),
        )
      setSays(isMarked ? fresh.map(({ message }) => message).join('') : '')
      known = fingerprints(store)
      left = store.attention.focused()
    })
  }, [store])
  return (
    <p aria-live="polite" className="sr-only">
      {says}
    </p>
  )
}

function fingerprints(store: EditorStore): ReadonlySet<string> {
  return new Set(store.findings().map(({ fingerprint }) => fingerprint))
}
