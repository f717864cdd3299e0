import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Shell } from '#app/shell.tsx'
import { today } from '#app/today.ts'
import { currentPerson } from '#lib/auth/who.ts'
import { NewReportForm } from './new-report-form.tsx'
import { offeredYear } from './offered-year.ts'

export const metadata: Metadata = { title: '新建年度报告' }

/** The three questions of a new report. */
export default async function NewReportPage() {
  const { roles } = await currentPerson()
  if (!roles.includes('clerk')) redirect('/')
  return (
    <Shell title="新建年度报告" says="先填三项，其余以后随时可改。">
      <NewReportForm year={offeredYear(today())} />
    </Shell>
  )
}
