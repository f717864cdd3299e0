'use client'

/** What no program can judge; from the reviewers' list of the checks. */
const questions = [
  '每一段都在讲本机关、本年度的事',
  '写的是做了什么，不是概念解释',
  '每项打算都有结果或时间',
  '上年提出的问题有交代',
  '数字与科室台账一致',
] as const

/** Reminders for the eye; ticks are the reader's own and are not kept. */
export function Checklist() {
  return (
    <fieldset className="border-t border-line pt-3 text-sm">
      <legend className="contents">
        <b className="font-semibold">程序判断不了的，请看一眼</b>
      </legend>
      {questions.map((question) => (
        <label key={question} className="flex items-start gap-2 py-0.5">
          <input type="checkbox" className="mt-1" />
          {question}
        </label>
      ))}
      <p className="mt-1 text-xs text-ink3">勾选供自己核对，不存档。</p>
    </fieldset>
  )
}
