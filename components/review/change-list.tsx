'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { ReviewChange } from './review-view.ts'

interface Props {
  readonly changes: readonly ReviewChange[]
  readonly onFind: (change: string) => void
}

/** What changed since the report was last looked at, one after another. */
export function ChangeList({ changes, onFind }: Props) {
  const [at, setAt] = useState(-1)
  if (changes.length === 0) return null
  const go = (step: 1 | -1) => {
    const next = (at + step + changes.length + (at < 0 && step < 0 ? 1 : 0)) % changes.length
    setAt(next)
    const change = changes[next]
    if (change) onFind(change.id)
  }
  return (
    <section aria-label="自上次审核后的改动" className="text-sm">
      <p className="flex items-center gap-2 text-ink2">
        改动 {changes.length} 处
        <Button size="small" look="link" onClick={() => go(-1)}>
          上一处
        </Button>
        <Button size="small" look="link" onClick={() => go(1)}>
          下一处
        </Button>
      </p>
      <details>
        <summary className="w-fit text-accent">逐处查看</summary>
        <ul className="mt-1 flex flex-col gap-1.5">
          {changes.map((change, index) => (
            <li key={change.id}>
              <button
                type="button"
                aria-current={index === at || undefined}
                onClick={() => {
                  setAt(index)
                  onFind(change.id)
                }}
                className={`block w-full rounded-md border border-line px-2.5 py-1 text-left hover:underline ${index === at ? 'bg-accent-w' : ''}`}
              >
                <span className="block text-xs text-ink2">{change.place}</span>
                {change.before && <del className="mr-1 text-err">{shortened(change.before)}</del>}
                {change.after && (
                  <ins className="bg-[#e6f1e8] no-underline">{shortened(change.after)}</ins>
                )}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
