import { today } from '#app/today.ts'
import { buttonClass } from '#components/ui/button-class.ts'
import { organizations } from '#lib/auth/organizations.ts'
import { rolesIn } from '#lib/auth/roles-in.ts'
import { currentPerson, type Person } from '#lib/auth/who.ts'
import { database } from '#lib/database/connection.ts'
import { type ListedDraft, listReports } from '#lib/store/list-reports.ts'
import { ImportReport } from './import-report.tsx'
import { listRow } from './list-row.ts'
import { ReportList } from './report-list.tsx'
import { NewReportForm } from './reports/new/new-report-form.tsx'
import { offeredYear } from './reports/new/offered-year.ts'
import { StartFromLastYear } from './reports/new/start-from-last-year.tsx'
import { Shell } from './shell.tsx'

/** The office's reports; where a clerk has none yet, the three questions of a new one. */
export default async function ListPage() {
  const person = await currentPerson()
  const isClerk = person.roles.includes('clerk')
  const reports = await listReports(await database(), person.offices)
  if (reports.length === 0 && isClerk)
    return (
      <Shell title="新建年度报告" says="有上年的报告就从它开始；没有，就先填三项。">
        <div className="flex flex-col gap-4">
          <StartFromLastYear reports={[]} year={offeredYear(today())}>
            <NewReportForm year={offeredYear(today())} />
          </StartFromLastYear>
          <ImportReport />
        </div>
      </Shell>
    )
  return (
    <Shell
      title="年度报告"
      says={reports.length === 0 ? '还没有报告。' : `共 ${reports.length} 份`}
      action={
        isClerk && (
          <a href="/reports/new" className={buttonClass('primary')}>
            新建年度报告
          </a>
        )
      }
    >
      <Offices person={person} reports={reports} />
      {isClerk && (
        <div className="mt-4">
          <ImportReport />
        </div>
      )}
    </Shell>
  )
}

interface OfficesProps {
  readonly person: Person
  readonly reports: readonly ListedDraft[]
}

/** The reports, grouped by office where there is more than one: the own office, then those below. */
async function Offices({ person, reports }: OfficesProps) {
  const day = today()
  const names = new Map((await organizations(await database())).map(({ id, name }) => [id, name]))
  const filled = person.offices
    .map((office) => ({
      office,
      own: reports.filter(({ organization }) => organization === office),
    }))
    .filter(({ own }) => own.length > 0)
  return filled.map(({ office, own }) => (
    <section key={office} aria-label={names.get(office)}>
      {person.offices.length > 1 && (
        <h2 className="mt-5 mb-2 font-semibold">{names.get(office)}</h2>
      )}
      <ReportList
        rows={own.map((report) => listRow(report, day))}
        roles={rolesIn(person, office)}
      />
    </section>
  ))
}
