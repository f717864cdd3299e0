'use client'

import { type FormEvent, useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { OfferedAnswer } from '#templates/schema.ts'
import { isEnough, reasonOf } from './offered-answer.ts'

interface Props {
  /** What the reason is for, as a label: 数字属实的理由. */
  readonly label: string
  /** The reasons to choose from; without them one is written. */
  readonly offered?: readonly OfferedAnswer[] | undefined
  readonly onAnswer: (reason: string) => void
  /** The figure of this year is wrong: to have it corrected. */
  readonly onChange: () => void
  readonly onCancel: () => void
}

/** Asks for a reason, chosen or written; a blank one is none. */
export function AnswerForm({ label, offered, onAnswer, onChange, onCancel }: Props) {
  const id = useId()
  const [note, setNote] = useState('')
  const [at, setAt] = useState(0)
  const chosen = offered?.[at]
  const isChange = chosen?.kind === 'change'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isChange) onChange()
    else if (isEnough(chosen, note)) onAnswer(reasonOf(chosen, note))
  }
  return (
    <form onSubmit={submit} className="mt-2 flex flex-col gap-1.5">
      {offered && <Choice name={id} offered={offered} at={at} onChoose={setAt} />}
      {!isChange && (
        <>
          <label htmlFor={id} className="text-sm text-ink2">
            {chosen ? notes[chosen.kind] : label}
          </label>
          <textarea
            id={id}
            rows={3}
            maxLength={500}
            value={note}
            // biome-ignore lint/a11y/noAutofocus: the form is opened by a button of its own
            autoFocus={!offered}
            onChange={({ target }) => setNote(target.value)}
            className="w-full rounded-md border border-line3 bg-paper px-2 py-1 text-sm"
          />
        </>
      )}
      <div className="flex justify-end gap-2">
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
        <Button size="small" look="primary" type="submit" disabled={!isEnough(chosen, note)}>
          {isChange ? '去改' : '确定'}
        </Button>
      </div>
    </form>
  )
}

const notes = {
  change: '',
  explain: '说明上年报告哪里有误（随报告送审）',
  plain: '补充说明（可以不写）',
} as const satisfies Record<OfferedAnswer['kind'], string>

interface ChoiceProps {
  readonly name: string
  readonly offered: readonly OfferedAnswer[]
  readonly at: number
  readonly onChoose: (at: number) => void
}

function Choice({ name, offered, at, onChoose }: ChoiceProps) {
  return (
    <fieldset className="flex flex-col gap-0.5 text-sm">
      <legend className="text-ink2">是哪一种情况</legend>
      {offered.map(({ text }, index) => (
        <label key={text} className="flex items-center gap-1.5">
          <input
            type="radio"
            name={name}
            checked={index === at}
            // biome-ignore lint/a11y/noAutofocus: the form is opened by a button of its own
            autoFocus={index === 0}
            onChange={() => onChoose(index)}
            className="accent-accent"
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
