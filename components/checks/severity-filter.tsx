'use client'

import { useState } from 'react'
import type { Finding, Severity } from '#lib/checks/check.ts'
import { severityNames } from './severity.ts'

const severities = ['error', 'warning', 'hint'] as const

interface Props {
  readonly findings: readonly Finding[]
  readonly shown: Severity | undefined
  readonly onShow: (severity: Severity | undefined) => void
}

/** Shows findings of one severity alone; nothing stands here where they are all of one. */
export function SeverityFilter({ findings, shown, onShow }: Props) {
  const counted = severities
    .map((severity) => ({ severity, count: countOf(findings, severity) }))
    .filter(({ count }) => count > 0)
  if (counted.length < 2) return null
  return (
    <fieldset className="mb-2.5 flex flex-wrap gap-1.5">
      <legend className="sr-only">只看一类</legend>
      <Choice name="全部" isOn={shown === undefined} onChoose={() => onShow(undefined)} />
      {counted.map(({ severity, count }) => (
        <Choice
          key={severity}
          name={`${severityNames[severity]} ${count}`}
          isOn={shown === severity}
          onChoose={() => onShow(severity)}
        />
      ))}
    </fieldset>
  )
}

/** What is shown of these findings: one severity, until the last of it is gone. */
export function useSeverity(findings: readonly Finding[]) {
  const [wanted, setWanted] = useState<Severity>()
  const isThere = wanted !== undefined && countOf(findings, wanted) > 0
  const shown = isThere ? wanted : undefined
  return {
    filter: { findings, shown, onShow: setWanted },
    visible: findings.filter(({ severity }) => shown === undefined || severity === shown),
  }
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}

interface ChoiceProps {
  readonly name: string
  readonly isOn: boolean
  readonly onChoose: () => void
}

function Choice({ name, isOn, onChoose }: ChoiceProps) {
  const look = isOn
    ? 'border-accent bg-accent-w text-accent'
    : 'border-line2 bg-paper text-ink2 hover:border-line3'
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onChoose}
      className={`h-6 rounded-md border px-2 text-sm ${look}`}
    >
      {name}
    </button>
  )
}
