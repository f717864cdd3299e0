'use client'

import { useMemo, useState, useSyncExternalStore } from 'react'
import { CheckQueue } from './check-queue.ts'
import type { CheckedUnit } from './checked-unit.ts'
import { counted, type Replies } from './questions.ts'
import { readFile } from './read-file.ts'
import { lastYearsUnit, unitFindings } from './unit-findings.ts'

/** The files on the desk, what is wrong with each, and what is still to be asked. */
export function useCheckDesk(today: string) {
  const [queue] = useState(() => new CheckQueue(readFile))
  const [replies, setReplies] = useState<Replies>({})
  const entries = useSyncExternalStore(queue.subscribe, queue.entries, queue.entries)
  const units = useMemo(
    () => entries.flatMap((entry) => (entry.state === 'read' ? [entry.unit] : [])),
    [entries],
  )
  const count = useMemo(() => counted(units, replies), [units, replies])
  const checked = useMemo(
    () =>
      new Map(
        units.map((unit): [string, CheckedUnit] => {
          const last = lastYearsUnit(unit, count.units)
          return [unit.id, { unit, last, findings: unitFindings(unit, last, today) }]
        }),
      ),
    [units, count, today],
  )
  const onReply = (question: string, choice: string) =>
    setReplies((before) => ({ ...before, [question]: choice }))
  return { queue, entries, replies, onReply, checked, count }
}
