'use client'

import { lazy, Suspense, useState } from 'react'
import type { Read } from '#app/reports/read-file.ts'
import { AskLastYear } from './ask-last-year.tsx'
import type { OwnReport } from './own-report.ts'

const RecognisedReview = lazy(async () => ({
  default: (await import('./recognised-review.tsx')).RecognisedReview,
}))

interface Props {
  /** The office's reports, to begin from one of them. */
  readonly reports: readonly OwnReport[]
  /** The year that is probably written on now. */
  readonly year: number
  /** The other way to begin; it goes away while a file is looked through. */
  readonly children: React.ReactNode
}

/** 从上年报告开始: asks for last year's report, shows what was recognised, opens the new one. */
export function StartFromLastYear({ reports, year, children }: Props) {
  const [read, setRead] = useState<Read>()
  if (read)
    return (
      <Suspense fallback={<p className="text-ink2">正在打开…</p>}>
        <RecognisedReview read={read} onBack={() => setRead(undefined)} />
      </Suspense>
    )
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <AskLastYear reports={reports} year={year} onRead={setRead} />
      {children}
    </div>
  )
}
