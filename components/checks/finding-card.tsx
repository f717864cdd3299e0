'use client'

import { memo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { answerAskedBy } from '#lib/checks/answered.ts'
import type { Check, Finding } from '#lib/checks/check.ts'
import { AnswerForm } from './answer-form.tsx'
import type { FindingEvents } from './finding-events.ts'
import { findingId } from './finding-id.ts'
import { severityEdges, severityInks, severityNames } from './severity.ts'

interface Props extends FindingEvents {
  readonly finding: Finding
  /** Why the check is there, and what it rests on. */
  readonly why: Pick<Check, 'rationale' | 'basis'> | undefined
  readonly isChosen: boolean
}

/** One finding: what it says, the way to it, its cure and the ways to answer it. */
export const FindingCard = memo(function FindingCard(props: Props) {
  const { finding, why, isChosen, onJump } = props
  const [isAsking, setAsking] = useState(false)
  return (
    <li
      id={findingId(finding)}
      className={`rounded-md border border-l-3 border-line px-2.5 py-2 ${severityEdges[finding.severity]} ${isChosen ? 'bg-accent-w' : 'bg-paper'}`}
    >
      <button
        type="button"
        aria-current={isChosen || undefined}
        onClick={() => onJump(finding)}
        className="block w-full text-left text-sm hover:underline"
      >
        <b className={`mr-1.5 font-semibold ${severityInks[finding.severity]}`}>
          {severityNames[finding.severity]}
        </b>
        <Message text={finding.message} />
        <Quote {...finding} />
      </button>
      {isAsking ? (
        <AnswerForm
          label="写明理由（随报告送审）"
          offered={finding.answers}
          onChange={() => (finding.cure?.writes ? props.onCure(finding) : onJump(finding, 'cells'))}
          onAnswer={(text) => props.onAnswer(finding, { kind: 'reason', text })}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <Actions {...props} onAsk={() => setAsking(true)} />
      )}
      {why && <Why id={finding.check} {...why} />}
    </li>
  )
})

/** The words it is about, where its sentence does not repeat them. */
function Quote({ message, quote }: Finding) {
  if (!quote || message.includes(quote)) return null
  return <span className="mt-1 block border-l-2 border-line2 pl-2 text-ink2">{quote}</span>
}

/** A sentence of sums is broken between their sides, others where they like. */
function Message({ text }: { readonly text: string }) {
  if (!text.includes(' = ')) return text
  return (text.match(/[^，：]+[，：]?/g) ?? []).map((line) => (
    <span key={line} className="inline-block">
      {line}
    </span>
  ))
}

function Actions({
  finding,
  onCure,
  onJump,
  onAnswer,
  onAsk,
}: Props & { readonly onAsk: () => void }) {
  const { cure, severity } = finding
  const asked = answerAskedBy(finding)
  const isInBoth = finding.quote !== undefined && finding.cells.length > 0
  if (!cure && !isInBoth && asked === 'nothing') return null
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-2">
      {cure?.writes && (
        <Button size="small" onClick={() => onCure(finding)}>
          {cure.says}
        </Button>
      )}
      {isInBoth && (
        <>
          {!cure?.writes && (
            <Button size="small" onClick={() => onJump(finding)}>
              改文字
            </Button>
          )}
          <Button size="small" onClick={() => onJump(finding, 'cells')}>
            去看表格
          </Button>
        </>
      )}
      {cure && !cure.writes && !isInBoth && <span className="text-sm text-ink2">{cure.says}</span>}
      {asked === 'reason' && (
        <Button size="small" onClick={onAsk}>
          {severity === 'error' ? '不采纳' : '说明'}
        </Button>
      )}
      {asked === 'seen' && (
        <Button size="small" onClick={() => onAnswer(finding, { kind: 'seen', text: '' })}>
          已看，不改
        </Button>
      )}
    </div>
  )
}

function Why({ id, rationale, basis }: Pick<Check, 'id' | 'rationale' | 'basis'>) {
  return (
    <details className="mt-1.5 text-sm text-ink2">
      <summary className="w-fit text-accent">为什么</summary>
      <p className="mt-0.5">{rationale}</p>
      <p className="text-ink3">依据：{basis}</p>
      <a href={`/checks/${id}`} target="_blank" rel="noreferrer" className="text-accent underline">
        关于这项检查
      </a>
    </details>
  )
}
