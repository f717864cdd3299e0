'use client'

import { type ClipboardEvent, useCallback, useState } from 'react'
import { toasts } from '#components/ui/toasts.ts'
import type { TableBlock } from '#lib/page/block.ts'
import type { Clipping } from './best-layout.ts'
import { clippingFrom } from './clipboard-table.ts'
import type { EditorStore } from './editor-store.ts'
import type { GridMap } from './grid-map.ts'
import { isClean, type PastePlan, type PasteTarget, planPaste } from './paste-plan.ts'
import { writeStep } from './tell-step.ts'
import { refOf } from './use-grid-keys.ts'

/** A table as it is pasted into. */
interface PastedInto {
  readonly store: EditorStore
  readonly table: TableBlock
  readonly map: GridMap
}

/** A paste that a person has to see before it is made. */
export interface WaitingPaste {
  readonly clipping: Clipping
  readonly target: PasteTarget
}

/** Pastes blocks; what is doubtful, or would replace something, waits until a person has seen it. */
export function usePaste({ store, table, map }: PastedInto) {
  const [waiting, setWaiting] = useState<WaitingPaste>()
  const onPaste = useCallback(
    (event: ClipboardEvent) => {
      const at = map.at(refOf(event.target) ?? '')
      const clipping = at && clippingFrom(event.clipboardData)
      if (!at || !clipping) return
      event.preventDefault()
      const { cells } = store.draft().report
      const target = { form: store.form, table, map, at, cells }
      const plan = planPaste(clipping, target)
      if (isClean(plan)) paste(store, plan)
      else setWaiting({ clipping, target })
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
