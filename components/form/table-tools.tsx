'use client'

import { Button } from '#components/ui/button.tsx'
import type { Table } from '#templates/schema.ts'
import type { EditorStore } from './editor-store.ts'
import { tellUndone } from './tell-step.ts'
import { topics } from './topics.ts'
import { useTopic } from './use-topic.ts'
import { ZeroFillMenu } from './zero-fill-menu.tsx'

interface Props {
  readonly store: EditorStore
  readonly table: Table
}

/** The line of tools over a statutory table. */
export function TableTools({ store, table }: Props) {
  const last = useTopic(store, topics.history, () => store.lastStep()?.name)
  return (
    <div className="flex items-center gap-2">
      <ZeroFillMenu store={store} table={table} />
      <Button
        size="small"
        disabled={last === undefined}
        title={last && `撤销：${last}`}
        onClick={() => tellUndone(store, 'undo')}
      >
        撤销
      </Button>
    </div>
  )
}
