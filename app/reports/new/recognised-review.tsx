'use client'

import { useEffect, useState } from 'react'
import type { Read } from '#app/reports/read-file.ts'
import { EditorStore } from '#components/form/editor-store.ts'
import { useTopic } from '#components/form/use-topic.ts'
import { ReadPageView } from '#components/preview/read-page-view.tsx'
import { Button } from '#components/ui/button.tsx'
import { unreadCells } from '#lib/checks/unread-cells.ts'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { templateById } from '#templates/registry.ts'
import { startFromTextAction } from '../start-actions.ts'
import { RecognisedFacts } from './recognised-facts.tsx'
import { RecognisedNotes } from './recognised-notes.tsx'
import { RecognisedParts } from './recognised-parts.tsx'
import { useNewReport } from './use-new-report.ts'

interface Props {
  readonly read: Read
  readonly onBack: () => void
}

/** What was recognised beside the page it came from, to be corrected before the new report is made. */
export function RecognisedReview({ read, onBack }: Props) {
  const [store] = useState(() => storeOf(read))
  useEffect(() => void checkCells(store), [store])
  return (
    <div className="fixed inset-x-0 top-[52px] bottom-0 z-30 grid grid-rows-[auto_1fr_auto] bg-desk">
      <div className="border-b border-line bg-paper px-4 py-2">
        <h2 className="font-semibold">请核对读出的内容</h2>
        <p className="text-sm text-ink2">
          左边是文件“{read.name}”里的样子，右边是读出的内容，可以直接改。
        </p>
      </div>
      <div className="grid min-h-0 grid-cols-[minmax(0,1fr)] max-lg:auto-rows-max max-lg:overflow-y-auto lg:grid-cols-2 xl:grid-cols-[minmax(0,1fr)_872px]">
        <section
          aria-label="文件里的样子"
          className="border-line bg-paper px-4 py-3 max-lg:border-b lg:min-h-0 lg:overflow-y-auto lg:border-r"
        >
          <ReadPageView blocks={read.page.blocks} notes={read.notes} />
        </section>
        <section
          aria-label="读出的内容"
          className="flex min-w-0 flex-col gap-3 px-4 py-3 lg:min-h-0 lg:overflow-y-auto"
        >
          <RecognisedNotes store={store} notes={read.notes} />
          <RecognisedFacts store={store} />
          <RecognisedParts store={store} blocks={read.page.blocks} />
        </section>
      </div>
      <Confirm store={store} onBack={onBack} />
    </div>
  )
}

function Confirm({ store, onBack }: Pick<Props, 'onBack'> & { readonly store: EditorStore }) {
  const last = useTopic(store, 'year', () => store.draft().report.year)
  const { error, isBusy, open } = useNewReport()
  const make = () =>
    open(async () => {
      const { report } = store.draft()
      if (report.year === 0) return { error: '没有读出年度；请在右边填写上年报告的年度。' }
      const asked = { last: writeJson(store.template, report), year: report.year + 1 }
      return startFromTextAction(asked)
    })
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line bg-paper px-4 py-2.5">
      <Button look="primary" disabled={isBusy} onClick={make}>
        {last === 0 ? '新建' : `新建 ${last + 1} 年度报告`}
      </Button>
      <Button disabled={isBusy} onClick={onBack}>
        返回
      </Button>
      <div role="alert">{error && <p className="text-sm text-err">{error}</p>}</div>
    </div>
  )
}

/** A store that is saved nowhere: it understands what is corrected. */
function storeOf({ report, notes }: Read): EditorStore {
  const template = templateById(report.template)
  if (!template) throw new Error(`no template ${report.template}`)
  const unread = unreadCells(template, report.cells, notes)
  const draft = { report, answers: {}, ...(unread && { unread }) }
  return new EditorStore({ template, draft, today: '' })
}

/** The sums of last year's tables tell a figure that was read into the wrong cell. */
async function checkCells(store: EditorStore): Promise<void> {
  const [{ everyCheckOf }, { LiveFindings }] = await Promise.all([
    import('#lib/checks/every-check.ts'),
    import('#components/form/live-findings.ts'),
  ])
  const checks = everyCheckOf(store.template)
  const ofCells = checks.filter(({ reads }) => reads.every((kind) => kind === 'cells'))
  store.check(new LiveFindings(ofCells))
}
