'use client'

import type { ReactNode } from 'react'
import { agencyKinds } from '#lib/report/report.ts'
import type { EditorStore } from './editor-store.ts'
import { LastYearFigures } from './last-year-figures.tsx'
import { ReportInfoChoice } from './report-info-choice.tsx'
import { ReportInfoGroup } from './report-info-group.tsx'
import { ReportInfoInput } from './report-info-input.tsx'
import { ReportInfoProfile } from './report-info-profile.tsx'
import { ReportInfoSignature } from './report-info-signature.tsx'
import { ReportInfoPreamble, ReportInfoTitle } from './report-info-texts.tsx'
import { useTitleThatFollows } from './use-title-that-follows.ts'

interface Props {
  readonly store: EditorStore
  /** Stands where the clerk meets it first: the question about the usual year. */
  readonly question: ReactNode
}

const kinds = agencyKinds.map((kind) => ({ value: kind, name: kind }))

/** 报告信息: what the page needs beside the parts. */
export function ReportInfo({ store, question }: Props) {
  const followTitle = useTitleThatFollows(store)
  return (
    <div className="flex max-w-[816px] flex-col gap-3">
      <ReportInfoGroup title="单位">
        <ReportInfoInput
          store={store}
          field="agency"
          hint="写全称，含上级行政区名，例如“青石市北苑区青石街道办事处”。"
          onLeave={followTitle}
        />
        <ReportInfoChoice store={store} field="kind" choices={kinds} otherwise="街道" />
        <ReportInfoInput store={store} field="year" inputMode="numeric" onLeave={followTitle} />
        <ReportInfoInput store={store} field="shortName" hint="显示在列表和页首，不写进报告。" />
        <ReportInfoInput store={store} field="selfName" hint="报告里怎样称自己：我街道、本机关。" />
      </ReportInfoGroup>
      {question}
      <ReportInfoGroup title="公布和联系" note="写进报告开头；空着的不写。">
        <ReportInfoInput store={store} field="website" inputMode="url" />
        <ReportInfoInput store={store} field="contact.office" />
        <ReportInfoInput store={store} field="contact.address" />
        <ReportInfoInput store={store} field="contact.postcode" inputMode="numeric" />
        <ReportInfoInput store={store} field="contact.phone" inputMode="tel" />
        <ReportInfoInput store={store} field="contact.email" inputMode="email" />
      </ReportInfoGroup>
      <ReportInfoGroup title="标题和开头" note="由上面的内容自动写成，可以改；改过的不再变。">
        <ReportInfoTitle store={store} />
        <ReportInfoPreamble store={store} />
      </ReportInfoGroup>
      <ReportInfoSignature store={store} />
      <ReportInfoGroup
        title="上年几个数"
        note="用来核对本年的“上年结转”和“现行有效”；从上年报告开始的，已经填好。"
      >
        <LastYearFigures store={store} />
      </ReportInfoGroup>
      <ReportInfoProfile store={store} />
    </div>
  )
}
