'use client'

import { type FormEvent, useState } from 'react'
import { EditorStore } from '#components/form/editor-store.ts'
import { LastYearFigures } from '#components/form/last-year-figures.tsx'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { templateForYear } from '#templates/registry.ts'
import { startFromTextAction } from '../start-actions.ts'
import { kindOfAgency } from './kind-of-agency.ts'
import { useNewReport } from './use-new-report.ts'

/** Where last year's file is lost: the name, the year, and the figures that the new report goes on from. */
export function LastYearFiguresForm({ year: offered }: { readonly year: number }) {
  const [agency, setAgency] = useState('')
  const [year, setYear] = useState(String(offered))
  const { error, isBusy, open } = useNewReport()
  const [store] = useState(() => emptyStore(offered))
  if (!store) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open(async () => {
      const wanted = Number(year.normalize('NFKC'))
      const cells = store.draft().lastYear?.cells ?? {}
      const named = { agency, kind: kindOfAgency(agency), year: wanted - 1 }
      const last = { template: store.template.id, ...named, narratives: {}, cells }
      return startFromTextAction({ last: writeJson(store.template, last), year: wanted })
    })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <p className="text-sm text-ink2">
        找一份打印件或网页，照着填；没有的填 0，查不到的空着。以后在“报告信息”里还可以改。
      </p>
      <div className="grid grid-cols-[1fr_7rem] gap-3">
        <TextField label="单位名称" required value={agency} onText={setAgency} />
        <TextField
          label="要编写的年度"
          inputMode="numeric"
          required
          value={year}
          onText={setYear}
        />
      </div>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <LastYearFigures store={store} />
      </div>
      <div role="alert">{error && <p className="text-sm text-err">{error}</p>}</div>
      <div>
        <Button look="primary" type="submit" disabled={isBusy}>
          新建
        </Button>
      </div>
    </form>
  )
}

/** A store that is saved nowhere: it understands what is typed into the figures. */
function emptyStore(year: number): EditorStore | undefined {
  const template = templateForYear(year)
  const report = { agency: '', kind: '街道', year, narratives: {}, cells: {} } as const
  return (
    template &&
    new EditorStore({
      template,
      draft: { report: { ...report, template: template.id }, answers: {} },
      today: '',
    })
  )
}
