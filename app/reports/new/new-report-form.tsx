'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { controlClass } from '#components/ui/control-class.ts'
import { Field } from '#components/ui/field.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { agencyKinds } from '#lib/report/report.ts'
import { createReportAction } from '../actions.ts'
import { kindOfAgency } from './kind-of-agency.ts'
import { useNewReport } from './use-new-report.ts'

/** Asks for the full name, the kind and the year, and opens the new report. */
export function NewReportForm({ year: offered }: { readonly year: number }) {
  const [agency, setAgency] = useState('')
  const [kind, setKind] = useState<string>()
  const [year, setYear] = useState(String(offered))
  const { error, isBusy, open } = useNewReport()
  const shownKind = kind ?? kindOfAgency(agency)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open(() =>
      createReportAction({ agency, kind: shownKind, year: Number(year.normalize('NFKC')) }),
    )
  }
  return (
    <form
      onSubmit={submit}
      aria-labelledby="from-nothing"
      className="flex max-w-[560px] flex-col gap-4 rounded-md border border-line bg-paper p-5"
    >
      <h2 id="from-nothing" className="font-semibold">
        从空白开始
      </h2>
      <TextField
        label="单位全称"
        hint="含上级行政区名，例如“青石市北苑区青石街道办事处”。"
        autoComplete="organization"
        required
        value={agency}
        onText={setAgency}
      />
      <div className="grid grid-cols-2 gap-4">
        <Field label="单位类型">
          {(control) => (
            <select
              {...control}
              value={shownKind}
              onChange={({ target }) => setKind(target.value)}
              className={controlClass}
            >
              {agencyKinds.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          label="报告年度"
          inputMode="numeric"
          autoComplete="off"
          required
          value={year}
          onText={setYear}
        />
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
