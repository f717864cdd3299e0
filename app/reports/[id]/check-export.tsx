'use client'

import { useMemo } from 'react'
import { FindingCard } from '#components/checks/finding-card.tsx'
import type { FindingEvents } from '#components/checks/finding-events.ts'
import { severityCounts } from '#components/checks/severity.ts'
import { SeverityFilter, useSeverity } from '#components/checks/severity-filter.tsx'
import type { EditorStore } from '#components/form/editor-store.ts'
import { MendAll } from '#components/form/mend-all.tsx'
import { findingEvents } from '#components/form/part-aside.tsx'
import { isInPart } from '#components/form/part-mark.ts'
import { topics } from '#components/form/topics.ts'
import { useTopic } from '#components/form/use-topic.ts'
import { Button } from '#components/ui/button.tsx'
import { openFindings } from '#lib/checks/answered.ts'
import type { Finding } from '#lib/checks/check.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import type { EditorReview } from './editor-review.ts'
import { ExportFiles } from './export-files.tsx'
import { ReturnedCopy } from './returned-copy.tsx'
import { SendReport } from './send-report.tsx'
import type { Step } from './steps.ts'

interface Props {
  readonly store: EditorStore
  readonly report: string
  readonly review: EditorReview
  /** The revision of the server once everything is saved. */
  readonly revision: () => number
  readonly steps: readonly Step[]
  readonly onJump: FindingEvents['onJump']
  readonly onGo: (step: string) => void
  /** Sends what is not saved yet; false where it did not arrive. */
  readonly onFlush: () => Promise<boolean>
}

/** The last step: every open finding by part, and the files. */
export function CheckExport(props: Props) {
  const { store, report, review, steps, onJump, onGo, onFlush, revision } = props
  const all = useTopic(store, topics.findings, () => store.findings())
  const answers = useTopic(store, topics.findings, () => store.draft().answers)
  const isChecked = useTopic(store, topics.findings, () => store.isChecked())
  const events = useMemo(() => findingEvents(store, onJump), [store, onJump])
  const open = openFindings(all, answers)
  const { filter, visible } = useSeverity(open)
  const groups = grouped(store, steps, visible)
  const checks = everyCheckOf(store.template)
  const isLocked = review.locked !== ''
  return (
    <div className="flex max-w-[816px] flex-col gap-4">
      <SendReport {...{ store, report, review, onFlush, revision }} />
      <ExportFiles store={store} report={report} onFlush={onFlush} />
      {!isLocked && <ReturnedCopy store={store} />}
      <section aria-labelledby="all-findings">
        <h2 id="all-findings" className="flex items-baseline gap-3 font-semibold">
          检查
          <span className="text-sm font-normal text-ink2">{severityCounts(open)}</span>
        </h2>
        <div className="mt-2">
          <SeverityFilter {...filter} />
          {!isLocked && <MendAll store={store} />}
        </div>
        {open.length === 0 && (isChecked ? nothingOpen : checking)}
        {groups.map(({ step, findings }) => (
          <div key={step.id} className="mt-3">
            <div className="mb-1.5 flex items-baseline gap-3 text-sm text-ink2">
              <h3>
                {step.title}　{severityCounts(findings)}
              </h3>
              <Button
                size="small"
                look="link"
                aria-label={`前往：${step.title}`}
                onClick={() => onGo(step.id)}
              >
                前往
              </Button>
            </div>
            <ul className="flex flex-col gap-2" inert={isLocked}>
              {findings.map((finding) => (
                <FindingCard
                  key={finding.fingerprint}
                  finding={finding}
                  why={checks.find(({ id }) => id === finding.check)}
                  isChosen={false}
                  {...events}
                />
              ))}
            </ul>
          </div>
        ))}
      </section>
    </div>
  )
}

const nothingOpen = <p className="text-ok">✓ 没有待处理的问题</p>
const checking = <p className="text-ink2">正在检查…</p>

/** Each finding once, under the first step that it belongs to. */
function grouped(store: EditorStore, steps: readonly Step[], open: readonly Finding[]) {
  const left = new Set(open)
  return steps.flatMap((step) => {
    const findings = [...left].filter((finding) => isInPart(store.template, step.id, finding))
    for (const finding of findings) left.delete(finding)
    return findings.length > 0 ? [{ step, findings }] : []
  })
}
