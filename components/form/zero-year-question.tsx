'use client'

import { Button } from '#components/ui/button.tsx'
import type { EditorStore } from './editor-store.ts'
import { writeStep } from './tell-step.ts'
import { topics } from './topics.ts'
import { useTopic } from './use-topic.ts'
import { zeroYear } from './zero-fill.ts'

/** The question of the usual year; nothing where the form has none, or the answer is in the tables. */
export function ZeroYearQuestion({ store }: { readonly store: EditorStore }) {
  const role = store.template.roles.zeroYear
  const draft = useTopic(store, topics.draft, () => store.draft())
  if (!role) return null
  const answer = zeroYear(role, store.form, draft)
  if (answer.contradicted || answer.zeros === 0) return null
  const fill = () =>
    writeStep(store, answer.writes, {
      name: '都没有',
      says: `已有 ${answer.zeros} 格填 0，并写入相应的一句话。`,
    })
  return (
    <section aria-label="零申请年度" className="rounded-md border border-line bg-paper px-4 py-3">
      <p className="font-semibold">{role.question}</p>
      <p className="mt-0.5 text-sm text-ink2">
        选“都没有”，相应表格的 {answer.zeros} 个空白格填
        0，并在文字部分写入一句话；可以撤销。有的话不必选，直接填表。
      </p>
      <div className="mt-2">
        <Button size="small" onClick={fill}>
          都没有
        </Button>
      </div>
    </section>
  )
}
