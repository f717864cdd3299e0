'use client'

import { controlClass } from '#components/ui/control-class.ts'
import { Field } from '#components/ui/field.tsx'
import { fieldLabels, type LabelledField } from '#lib/report/field-name.ts'
import type { EditorStore } from './editor-store.ts'
import { useTopic } from './use-topic.ts'

interface Props {
  readonly store: EditorStore
  readonly field: LabelledField
  readonly choices: readonly { readonly value: string; readonly name: string }[]
  /** The choice that stands where nothing was chosen. */
  readonly otherwise: string
  readonly hint?: string
  readonly onChoose?: (value: string) => void
}

/** One line of 报告信息: a list to choose from. */
export function ReportInfoChoice({ store, field, choices, otherwise, hint, onChoose }: Props) {
  const value = useTopic(store, field, () => store.value(field))
  return (
    <Field id={field} label={fieldLabels[field]} hint={hint}>
      {(control) => (
        <select
          {...control}
          value={typeof value === 'string' ? value : otherwise}
          onFocus={() => store.attention.focus(field)}
          onChange={({ target }) => {
            if (onChoose) onChoose(target.value)
            else store.write([{ field, value: target.value }], '选择')
          }}
          className={controlClass}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
