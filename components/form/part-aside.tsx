'use client'

import { useMemo } from 'react'
import { fieldNote } from '#components/checks/field-note.ts'
import { FillingNote } from '#components/checks/filling-note.tsx'
import type { FindingEvents } from '#components/checks/finding-events.ts'
import { FindingsPanel } from '#components/checks/findings-panel.tsx'
import type { Finding } from '#lib/checks/check.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { safelyCured } from '#lib/checks/safe-cures.ts'
import type { EditorStore } from './editor-store.ts'
import { MendAll } from './mend-all.tsx'
import { isInPart } from './part-mark.ts'
import { writeStep } from './tell-step.ts'
import { topics } from './topics.ts'
import { useTopic } from './use-topic.ts'

interface Props {
  readonly store: EditorStore
  /** A part, or `report-info`. */
  readonly part: string
  /** To bring the place of a finding into view; its cells are lit already. */
  readonly onJump: FindingEvents['onJump']
}

/** The right column: the findings of a part, and the filling note of the field with the focus. */
export function PartAside({ store, part, onJump }: Props) {
  const all = useTopic(store, topics.findings, () => store.findings())
  const answers = useTopic(store, topics.findings, () => store.draft().answers)
  const chosen = useTopic(store, topics.chosen, () => store.attention.chosen())
  const focused = useTopic(store, topics.focus, () => store.attention.focused())
  const findings = useMemo(
    () => all.filter((finding) => isInPart(store.template, part, finding)),
    [all, store, part],
  )
  const events = useMemo(() => findingEvents(store, onJump), [store, onJump])
  const note = focused === undefined ? undefined : fieldNote(store.form, focused)
  return (
    <>
      <FindingsPanel
        findings={findings}
        answers={answers}
        checks={everyCheckOf(store.template)}
        chosen={chosen}
        {...events}
      >
        {safelyCured(findings).length > 0 && <MendAll store={store} />}
      </FindingsPanel>
      {note && <FillingNote {...note} />}
    </>
  )
}

/** What a click on a finding does in the store. */
export function findingEvents(store: EditorStore, onJump: Props['onJump']) {
  const answerField = ({ fingerprint }: Finding) => `answers.${fingerprint}`
  return {
    onJump(finding: Finding, to?: 'cells') {
      store.attention.choose(finding)
      onJump(finding, to)
    },
    /** A cure may write a whole text: it is made for the text as it stands now. */
    onCure({ fingerprint }: Finding) {
      store.catchUp()
      const cure = store.findings().find((finding) => finding.fingerprint === fingerprint)?.cure
      if (cure?.writes) writeStep(store, cure.writes, { name: '改正', says: `已按建议改正。` })
    },
    onAnswer(finding: Finding, answer: { kind: 'reason' | 'seen'; text: string }) {
      store.write([{ field: answerField(finding), value: answer }], '答复')
    },
    onWithdraw(finding: Finding) {
      store.write([{ field: answerField(finding), value: null }], '撤回答复')
    },
  }
}
