'use client'

import { useSyncExternalStore } from 'react'
import type { EditorStore } from '#components/form/editor-store.ts'
import { printField } from '#components/form/field-text.ts'
import { Button } from '#components/ui/button.tsx'
import { fieldName } from '#lib/report/field-name.ts'
import type { SaveQueue } from './save-queue.ts'

interface Props {
  readonly store: EditorStore
  readonly queue: SaveQueue
}

/** What the server does not take, with its value, until it is corrected or given up. */
export function RefusedBar({ store, queue }: Props) {
  const { state } = queue
  const refused = useSyncExternalStore(state.subscribe, state.refused, state.refused)
  return (
    <div aria-live="polite">
      {refused.length > 0 && (
        <section
          aria-label="没有存上"
          className="max-h-[40vh] overflow-y-auto border-b border-err bg-err-w px-4 py-2 text-sm"
        >
          <h2 className="font-semibold">这几处没有存上，其余都已保存。请改正，或者放弃。</h2>
          <ul className="mt-1 flex flex-col gap-1.5">
            {refused.map(({ change: { field, after }, says }) => (
              <li key={field} className="flex flex-wrap items-center gap-2">
                <span>
                  {fieldName(store.template, field)}：{says}
                </span>
                <code className="max-h-24 max-w-full overflow-auto rounded-sm border border-line2 bg-paper px-1.5 font-sans break-all whitespace-pre-wrap">
                  {printField(store.form, field, after) || '（空）'}
                </code>
                <Button size="small" onClick={() => queue.dismiss(field)}>
                  放弃
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
