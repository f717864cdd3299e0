'use client'

import { useMemo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { PasteChoiceFields } from './paste-choice-fields.tsx'
import { type PasteChoices, type PastePlan, planPaste } from './paste-plan.ts'
import { PastePreviewTable } from './paste-preview-table.tsx'
import { PasteQuestions } from './paste-questions.tsx'
import type { WaitingPaste } from './use-paste.ts'

interface Props {
  readonly waiting: WaitingPaste
  readonly onSettle: (plan: PastePlan | undefined) => void
}

/** Draws a paste before it is made: what lands where, what it replaces, what is left out. */
export function PastePreview({ waiting, onSettle }: Props) {
  const { clipping, target } = waiting
  const [choices, setChoices] = useState<PasteChoices>({})
  const plan = useMemo(() => planPaste(clipping, target, choices), [clipping, target, choices])
  const choose = (more: PasteChoices) => setChoices((before) => ({ ...before, ...more }))
  return (
    <Dialog title="粘贴前请核对" isWide onClose={() => onSettle(undefined)}>
      <div className="flex max-h-[calc(94vh-96px)] flex-col">
        <div className="flex max-h-[45vh] shrink-0 flex-col gap-2 overflow-y-auto text-sm">
          {plan.questions.length > 0 && (
            <PasteQuestions questions={plan.questions} taken={choices.taken} onChoose={choose} />
          )}
          <p aria-live="polite">{summary(plan)}</p>
          {plan.doubts.length > 0 && (
            <ul className="list-disc pl-5 text-warn">
              {plan.doubts.map(({ kind, says }) => (
                <li key={`${kind} ${says}`}>{says}</li>
              ))}
            </ul>
          )}
          <PasteChoiceFields {...{ plan, target, choices, clipping }} onChoose={choose} />
        </div>
        <PastePreviewTable
          table={target.table}
          form={target.form}
          cells={target.cells}
          plan={plan}
        />
        <div className="mt-3 flex shrink-0 justify-end gap-2">
          <Button onClick={() => onSettle(undefined)}>取消</Button>
          <Button look="primary" disabled={plan.writes.length === 0} onClick={() => onSettle(plan)}>
            粘贴
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function summary({ landings, overwrites, placed }: PastePlan): string {
  const left = placed.placed.filter(({ cell }) => !cell).length
  const replaced = overwrites.length > 0 ? `，其中 ${overwrites.length} 格已有别的内容` : ''
  const dropped = left > 0 ? `；${left} 格没有填入` : ''
  return `将填入 ${landings.length} 格${replaced}${dropped}。粘贴后可以撤销。`
}
