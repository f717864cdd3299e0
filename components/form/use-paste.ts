'use client'

import { type ClipboardEvent, useCallback, useState } from 'react'
import { toasts } from '#components/ui/toasts.ts'
import type { TableBlock } from '#lib/page/block.ts'
import { blockFrom } from './clipboard-table.ts'
import type { EditorStore } from './editor-store.ts'
import type { GridMap } from './grid-map.ts'
import { type PastePlan, planPaste } from './paste-plan.ts'
import { writeStep } from './tell-step.ts'
import { refOf } from './use-grid-keys.ts'

/** A table as it is pasted into. */
interface PastedInto {
  readonly store: EditorStore
  readonly table: TableBlock
  readonly map: GridMap
}

/** Pastes blocks; the plan waits for a person where it would replace something or does not fit. */
export function usePaste({ store, table, map }: PastedInto) {
  const [waiting, setWaiting] = useState<PastePlan>()
  const onPaste = useCallback(
    (event: ClipboardEvent) => {
      const at = map.at(refOf(event.target) ?? '')
      const block = at && blockFrom(event.clipboardData)
      if (!at || !block) return
      event.preventDefault()
      const cells = store.draft().report.cells
      const plan = planPaste(block, { form: store.form, table, map, at, cells })
      if (plan.overwrites.length > 0 || plan.outside > 0) setWaiting(plan)
      else paste(store, plan)
    },
    [store, table, map],
  )
  const settle = useCallback(
    (plan: PastePlan | undefined) => {
      setWaiting(undefined)
      if (plan) paste(store, plan)
    },
    [store],
  )
  return { onPaste, waiting, settle }
}

function paste(store: EditorStore, { writes }: PastePlan): void {
  if (writes.length === 0) {
    toasts.tell({ text: '剪贴板里没有可以填入表格的内容。' })
    return
  }
  const junk = writes.filter(({ value }) => typeof value === 'object' && value !== null).length
  const kept = junk > 0 ? `，其中 ${junk} 格不是数字，已原样保留并标出` : ''
  writeStep(store, writes, { name: '粘贴', says: `已粘贴 ${writes.length} 格${kept}。` })
}
