'use client'

import { controlClass } from '#components/ui/control-class.ts'
import { Field } from '#components/ui/field.tsx'
import { fieldLabels, type LabelledField } from '#lib/report/field-name.ts'
import type { EditorStore } from './editor-store.ts'
import { useFieldInput } from './use-field-input.ts'

interface Props {
  readonly store: EditorStore
  readonly field: LabelledField
  readonly hint?: string
  readonly type?: 'text' | 'date'
  readonly inputMode?: 'numeric' | 'tel' | 'email' | 'url'
  /** Called after the field was left. */
  readonly onLeave?: () => void
}

/** One line of 报告信息: a text field with its name. */
export function ReportInfoInput({ store, field, hint, type = 'text', inputMode, onLeave }: Props) {
  const { onBlur, ...input } = useFieldInput<HTMLInputElement>(store, field)
  return (
    <Field id={field} label={fieldLabels[field]} hint={hint}>
      {(control) => (
        <input
          {...control}
          {...input}
          type={type}
          inputMode={inputMode}
          onBlur={() => {
            onBlur()
            onLeave?.()
          }}
          className={controlClass}
        />
      )}
    </Field>
  )
}
