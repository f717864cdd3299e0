import { Button } from '#components/ui/button.tsx'
import type { Finding } from '#lib/checks/check.ts'
import type { Draft } from '#lib/report/report.ts'
import type { FindingEvents } from './finding-events.ts'
import { findingId } from './finding-id.ts'

interface Props extends Pick<FindingEvents, 'onJump' | 'onWithdraw'> {
  readonly findings: readonly Finding[]
  readonly answers: Draft['answers']
}

/** The findings that have their answer, folded away; an answer can be taken back. */
export function AnsweredFindings({ findings, answers, onJump, onWithdraw }: Props) {
  return (
    <details className="mt-3 text-sm">
      <summary className="w-fit text-ink2">已答复 {findings.length} 条</summary>
      <ul className="mt-1.5 flex flex-col gap-2">
        {findings.map((finding) => (
          <li
            key={finding.fingerprint}
            id={findingId(finding)}
            className="rounded-md border border-line px-2.5 py-2 text-ink2"
          >
            <button
              type="button"
              onClick={() => onJump(finding)}
              className="block w-full text-left hover:underline"
            >
              {finding.message}
            </button>
            <p className="mt-1 text-ink">{answers[finding.fingerprint]?.text || '已看，不改'}</p>
            <Button size="small" look="link" onClick={() => onWithdraw(finding)}>
              撤回
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
