'use client'

import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react'
import { Button } from '#components/ui/button.tsx'
import { controlClass } from '#components/ui/control-class.ts'
import { Field } from '#components/ui/field.tsx'
import { agencyKinds } from '#lib/report/report.ts'
import { createReportAction } from '../actions.ts'
import { kindOfAgency } from './kind-of-agency.ts'

/** Asks for the full name, the kind and the year, and opens the new report. */
export function NewReportForm({ year: offered }: { readonly year: number }) {
  const [agency, setAgency] = useState('')
  const [kind, setKind] = useState<string>()
  const [year, setYear] = useState(String(offered))
  const [error, setError] = useState<string>()
  const [isBusy, start] = useTransition()
  const name = useRef<HTMLInputElement>(null)
  // What was typed before the page was awake stands in the field alone.
  useEffect(() => setAgency(name.current?.value ?? ''), [])
  const shownKind = kind ?? kindOfAgency(agency)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    start(async () => {
      const asked = { agency, kind: shownKind, year: Number(year.normalize('NFKC')) }
      const made = await createReportAction(asked).catch(() => ({ error: unreachable }))
      if ('error' in made) setError(made.error)
      else location.assign(`/reports/${made.id}`)
    })
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
      <Field label="单位全称" hint="含上级行政区名，例如“青石市北苑区青石街道办事处”。">
        {(control) => (
          <input
            {...control}
            ref={name}
            value={agency}
            onChange={({ target }) => setAgency(target.value)}
            autoComplete="organization"
            required
            className={controlClass}
          />
        )}
      </Field>
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
        <Field label="报告年度">
          {(control) => (
            <input
              {...control}
              value={year}
              onChange={({ target }) => setYear(target.value)}
              inputMode="numeric"
              autoComplete="off"
              required
              className={controlClass}
            />
          )}
        </Field>
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

const unreachable = '没有连上服务器，没有新建；填写的内容都在，请稍后再试。'
