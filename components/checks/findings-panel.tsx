'use client'

import type { ReactNode } from 'react'
import { openFindings } from '#lib/checks/answered.ts'
import type { Check, Finding } from '#lib/checks/check.ts'
import type { Draft } from '#lib/report/report.ts'
import { AnsweredFindings } from './answered-findings.tsx'
import { FindingCard } from './finding-card.tsx'
import type { FindingEvents } from './finding-events.ts'
import { severityCounts } from './severity.ts'
import { SeverityFilter, useSeverity } from './severity-filter.tsx'

interface Props extends FindingEvents {
  /** In the order they are shown in, answered ones among them. */
  readonly findings: readonly Finding[]
  readonly answers: Draft['answers']
  readonly checks: readonly Check[]
  /** The finding whose cells are lit. */
  readonly chosen: Finding | undefined
  /** Stands over the cards. */
  readonly children?: ReactNode
}

/** The findings of a part: the open ones as cards, the answered ones folded below. */
export function FindingsPanel({ findings, answers, checks, chosen, children, ...events }: Props) {
  const open = openFindings(findings, answers)
  const answered = findings.filter((finding) => !open.includes(finding))
  const { filter, visible } = useSeverity(open)
  return (
    <section aria-labelledby="findings-head">
      <h2 id="findings-head" className="mb-2 flex items-baseline text-sm font-semibold text-ink2">
        检查
        <span className="ml-auto font-normal">{severityCounts(open)}</span>
      </h2>
      {open.length === 0 && <p className="text-sm text-ok">✓ 没有待处理的问题</p>}
      <SeverityFilter {...filter} />
      {children}
      <ul className="flex flex-col gap-2.5">
        {visible.map((finding) => (
          <FindingCard
            key={finding.fingerprint}
            finding={finding}
            why={checks.find(({ id }) => id === finding.check)}
            isChosen={finding === chosen}
            {...events}
          />
        ))}
      </ul>
      {answered.length > 0 && (
        <AnsweredFindings findings={answered} answers={answers} {...events} />
      )}
    </section>
  )
}
