import { today } from '#app/today.ts'
import { buttonClass } from '#components/ui/button-class.ts'
import { currentPerson } from '#lib/auth/who.ts'
import { database } from '#lib/database/connection.ts'
import { listReports } from '#lib/store/list-reports.ts'
import { ImportReport } from './import-report.tsx'
import { listRow } from './list-row.ts'
import { ReportList } from './report-list.tsx'
import { NewReportForm } from './reports/new/new-report-form.tsx'
import { offeredYear } from './reports/new/offered-year.ts'
import { Shell } from './shell.tsx'

/** The office's reports; where there is none yet, the three questions of a new one. */
export default async function ListPage() {
  const { organization } = await currentPerson()
  const day = today()
  const reports = await listReports(await database(), organization)
  if (reports.length === 0)
    return (
      <Shell title="新建年度报告" says="先填三项，其余以后随时可改。">
        <div className="flex max-w-[560px] flex-col gap-4">
          <NewReportForm year={offeredYear(day)} />
          <ImportReport />
        </div>
      </Shell>
    )
  return (
    <Shell
      title="年度报告"
      says={`共 ${reports.length} 份`}
      action={
        <a href="/reports/new" className={buttonClass('primary')}>
          新建年度报告
        </a>
      }
    >
      <ReportList rows={reports.map((report) => listRow(report, day))} />
      <div className="mt-4">
        <ImportReport />
      </div>
    </Shell>
  )
}
