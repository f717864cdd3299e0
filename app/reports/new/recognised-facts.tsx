'use client'

import type { EditorStore } from '#components/form/editor-store.ts'
import { ReportInfoChoice } from '#components/form/report-info-choice.tsx'
import { ReportInfoGroup } from '#components/form/report-info-group.tsx'
import { ReportInfoInput } from '#components/form/report-info-input.tsx'
import { agencyKinds } from '#lib/report/report.ts'

const kinds = agencyKinds.map((kind) => ({ value: kind, name: kind }))

/** Who reported, on which year, and what the new report takes over of it. */
export function RecognisedFacts({ store }: { readonly store: EditorStore }) {
  return (
    <ReportInfoGroup title="上年报告的单位、年度和联系方式">
      <ReportInfoInput store={store} field="agency" />
      <ReportInfoChoice store={store} field="kind" choices={kinds} otherwise="街道" />
      <ReportInfoInput store={store} field="year" inputMode="numeric" />
      <ReportInfoInput store={store} field="website" inputMode="url" />
      <ReportInfoInput store={store} field="contact.office" />
      <ReportInfoInput store={store} field="contact.address" />
      <ReportInfoInput store={store} field="contact.postcode" inputMode="numeric" />
      <ReportInfoInput store={store} field="contact.phone" inputMode="tel" />
      <ReportInfoInput store={store} field="contact.email" inputMode="email" />
    </ReportInfoGroup>
  )
}
