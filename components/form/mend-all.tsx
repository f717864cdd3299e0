'use client'

import { Button } from '#components/ui/button.tsx'
import { openFindings } from '#lib/checks/answered.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { safelyCured, safeWrites } from '#lib/checks/safe-cures.ts'
import type { EditorStore } from './editor-store.ts'
import { writeStep } from './tell-step.ts'
import { topics } from './topics.ts'
import { useTopic } from './use-topic.ts'

interface Props {
  readonly store: EditorStore
}

/** 一键修正: every safe cure of the whole report as one step, with how many there are. */
export function MendAll({ store }: Props) {
  const all = useTopic(store, topics.findings, () => store.findings())
  const answers = useTopic(store, topics.findings, () => store.draft().answers)
  const { length: count } = safelyCured(openFindings(all, answers))
  if (count === 0) return null
  const mend = () => {
    store.catchUp()
    const writes = safeWrites(everyCheckOf(store.template), store.template, store.draft())
    writeStep(store, writes, {
      name: '一键修正',
      says: `已修正 ${count} 条，改了 ${writes.length} 段文字。`,
    })
  }
  return (
    <div className="mb-2.5 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md border border-line bg-label px-2.5 py-1.5">
      <Button size="small" onClick={mend}>
        一键修正全文 {count} 条
      </Button>
      <span className="text-sm text-ink2">只改标点、括号、空格和转换留下的字符，可以撤销。</span>
    </div>
  )
}
