'use client'

import { useState } from 'react'
import type { EditorStore } from './editor-store.ts'
import { ReportInfoGroup } from './report-info-group.tsx'
import { ReportInfoInput } from './report-info-input.tsx'
import { topics } from './topics.ts'
import { useTopic } from './use-topic.ts'

const name = 'signature.name'
const date = 'signature.date'

/** Whether name and date stand at the end of the report, and which. */
export function ReportInfoSignature({ store }: { readonly store: EditorStore }) {
  const isSigned = useTopic(store, topics.draft, () => store.draft().report.signature !== undefined)
  const [isOn, setOn] = useState(isSigned)
  const toggle = () => {
    setOn(!isOn)
    const agency = store.draft().report.agency
    const writes = isOn
      ? [name, date].map((field) => ({ field, value: null }))
      : [{ field: name, value: agency || '署名' }]
    store.write(writes, '署名')
  }
  return (
    <ReportInfoGroup title="署名" note="按公文的习惯，Word 文件末尾写署名和日期；网页上一般不写。">
      <label className="flex items-center gap-2 sm:col-span-2">
        <input type="checkbox" checked={isOn} onChange={toggle} className="size-4 accent-accent" />
        文末署名
      </label>
      {isOn && (
        <>
          <ReportInfoInput store={store} field={name} />
          <ReportInfoInput store={store} field={date} type="date" />
        </>
      )}
    </ReportInfoGroup>
  )
}
