import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Shell } from '#app/shell.tsx'
import { today } from '#app/today.ts'
import { currentPerson } from '#lib/auth/who.ts'
import { database } from '#lib/database/connection.ts'
import { listReports } from '#lib/store/list-reports.ts'
import type { LoadedDraft } from '#lib/store/load-draft.ts'
import { NewReportForm } from './new-report-form.tsx'
import { offeredYear } from './offered-year.ts'
import type { OwnReport } from './own-report.ts'
import { StartFromLastYear } from './start-from-last-year.tsx'

export const metadata: Metadata = { title: '新建年度报告' }

/** A new report: from last year's, or from the three questions. */
export default async function NewReportPage() {
  const { roles, organization } = await currentPerson()
  if (!roles.includes('clerk')) redirect('/')
  const reports = await listReports(await database(), [organization])
  const year = offeredYear(today())
  return (
    <Shell title="新建年度报告" says="有上年的报告就从它开始；没有，就先填三项。">
      <StartFromLastYear reports={reports.map(ownReport)} year={year}>
        <NewReportForm year={year} />
      </StartFromLastYear>
    </Shell>
  )
}

function ownReport({ id, draft: { report, label } }: LoadedDraft): OwnReport {
  return { id, name: label || report.shortName || report.agency || '未命名单位', year: report.year }
}
