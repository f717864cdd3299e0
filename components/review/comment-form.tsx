'use client'

import { useState } from 'react'
import { controlClass } from '#components/ui/control-class.ts'
import { Field } from '#components/ui/field.tsx'
import { type PlaceNames, passageOf } from './place-names.ts'
import type { Target } from './review-view.ts'
import { TextForm } from './text-form.tsx'

interface Props {
  readonly places: PlaceNames
  /** What was selected or pointed at on the page. */
  readonly first: Target
  readonly onComment: (target: Target, text: string) => Promise<boolean>
  readonly onCancel: () => void
}

/** Writes a comment: on the whole, on a cell, or on words of the page. Everything by keyboard too. */
export function CommentForm({ places, first, onComment, onCancel }: Props) {
  const [target, setTarget] = useState(first)
  const [problem, setProblem] = useState<string>()
  const send = async (text: string) => {
    const aimed = target.kind === 'passage' ? passageOf(places, target.quote) : target
    setProblem(aimed ? undefined : '这份报告里没有这段文字，请照原文填写。')
    return aimed ? onComment(aimed, text) : false
  }
  return (
    <div className="rounded-md border border-accent bg-paper px-3 py-2">
      <TextForm label="意见" verb="添加" onText={send} onCancel={onCancel}>
        <Field label="针对">
          {(control) => (
            <select
              {...control}
              className={controlClass}
              value={target.kind === 'cell' ? target.cell : target.kind}
              onChange={({ target: { value } }) => setTarget(targetOf(value))}
            >
              <option value="whole">整份报告</option>
              <option value="passage">一段原文</option>
              {places.tables.map(({ name, cells }) => (
                <optgroup key={name} label={name}>
                  {cells.map(([cell, label]) => (
                    <option key={cell} value={cell}>
                      {label}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
        {target.kind === 'passage' && (
          <Field
            label="原文"
            hint="在页面上选中文字（手机上点一下那句话），会自动填在这里。"
            error={problem}
          >
            {(control) => (
              <input
                {...control}
                className={controlClass}
                value={target.quote}
                maxLength={200}
                onChange={({ target: { value } }) => setTarget({ ...target, quote: value })}
              />
            )}
          </Field>
        )}
      </TextForm>
    </div>
  )
}

function targetOf(value: string): Target {
  if (value === 'whole') return { kind: 'whole' }
  return value === 'passage'
    ? { kind: 'passage', part: '', quote: '' }
    : { kind: 'cell', cell: value }
}
