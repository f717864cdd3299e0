import type { Metadata } from 'next'
import { Shell } from '#app/shell.tsx'
import { DifferenceList } from '#components/review/difference-list.tsx'
import { VersionTable } from '#components/review/version-table.tsx'
import { Button } from '#components/ui/button.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import { database } from '#lib/database/connection.ts'
import { may } from '#lib/review/permissions.ts'
import { stateNames } from '#lib/review/state.ts'
import { listVersions } from '#lib/store/versions.ts'
import { openReview } from '../review/open-review.ts'
import { chosenVersions, type Wanted } from './chosen-versions.ts'
import { compareVersions } from './compare-versions.ts'
import { Downloads } from './downloads.tsx'
import { RestoreButton } from './restore-button.tsx'
import { versionRows } from './version-rows.ts'

interface Props {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Wanted>
}

/** The name of the tab. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = (await openReview((await params).id)).draft
  return { title: `历史 ${report.shortName || report.agency} ${report.year}年度报告` }
}

/** Every version of a report; any two compared, any of them restored. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const opened = await openReview((await params).id)
  const { id, actor, review, draft } = opened
  const versions = await listVersions(await database(), id)
  const { from, to, isAsked } = chosenVersions(await searchParams, versions)
  const mayRestore = may(actor.roles, 'edit', review.state)
  const { shortName, agency, year } = draft.report
  return (
    <Shell
      title={`${shortName || agency || '未命名单位'} ${year}年度报告：历史`}
      says={`${stateNames[review.state]} · 共 ${versions.length} 条记录`}
      action={
        <a href={`/reports/${id}/review`} className={buttonClass()}>
          看全文
        </a>
      }
    >
      <form method="get" className="flex flex-col gap-3">
        <VersionTable
          rows={versionRows(versions)}
          from={from}
          to={to}
          actions={(revision) =>
            mayRestore && revision < review.revision ? (
              <RestoreButton report={id} revision={revision} />
            ) : null
          }
        />
        <div>
          <Button type="submit" look="primary" disabled={versions.length < 2}>
            比较
          </Button>
        </div>
      </form>
      {isAsked && (
        <section aria-labelledby="differences" className="mt-6">
          <h2 id="differences" className="mb-2 font-semibold">
            第 {from} 版 → 第 {to} 版
          </h2>
          <DifferenceList differences={await compareVersions(opened, { from, to })} />
        </section>
      )}
      <Downloads opened={opened} from={from} to={to} />
    </Shell>
  )
}
