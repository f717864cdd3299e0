'use client'

import { questions } from '#lib/review/questions.ts'

interface Props {
  readonly ticked: ReadonlySet<string>
  /** Absent: this person may not write. */
  readonly onTick: ((question: string, isTicked: boolean) => void) | undefined
}

/** What no program can judge, for the eye; the signer reads who ticked what. */
export function Checklist({ ticked, onTick }: Props) {
  return (
    <fieldset className="border-t border-line pt-3 text-sm">
      <legend className="contents">
        <b className="font-semibold">程序判断不了的，请看一眼</b>
      </legend>
      {questions.map(({ id, text }) => (
        <label key={id} className="flex items-start gap-2 py-0.5">
          <input
            type="checkbox"
            className="mt-1"
            disabled={!onTick}
            checked={ticked.has(id)}
            onChange={({ currentTarget }) => onTick?.(id, currentTarget.checked)}
          />
          {text}
        </label>
      ))}
      <p className="mt-1 text-xs text-ink3">勾选随手保存，写进签发人的摘要；内容改动后重新勾选。</p>
    </fieldset>
  )
}
