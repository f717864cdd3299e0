'use client'

import type { EditorStore } from '#components/form/editor-store.ts'
import { ReportInfo } from '#components/form/report-info.tsx'
import { ZeroYearQuestion } from '#components/form/zero-year-question.tsx'

/** 报告信息, with the question about the usual year where the clerk meets it first. */
export function InfoStep({ store }: { readonly store: EditorStore }) {
  return <ReportInfo store={store} question={<ZeroYearQuestion store={store} />} />
}
