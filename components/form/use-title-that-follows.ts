'use client'

import { useCallback, useRef } from 'react'
import { generatedTitle, keptTitle } from '#lib/report/title.ts'
import { profileById } from '#templates/profiles/registry.ts'
import type { EditorStore } from './editor-store.ts'

/**
 * Where the local profile writes the year first, the generated title is kept as text; the answer
 * lets it follow the agency and the year, unless the clerk has written another.
 */
export function useTitleThatFollows(store: EditorStore): () => void {
  const made = useRef(titleNow(store))
  return useCallback(() => {
    const { report, profile } = store.draft()
    const title = titleNow(store)
    const follows = report.title === made.current && title !== made.current
    made.current = title
    const kept = keptTitle(store.template, report, profileById(profile))
    if (follows && kept !== null) store.write([{ field: 'title', value: kept }], '标题')
  }, [store])
}

function titleNow(store: EditorStore): string {
  const { report, profile } = store.draft()
  return generatedTitle(store.template, report, profileById(profile))
}
