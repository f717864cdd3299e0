import type { ComponentProps } from 'react'
import { controlClass } from './control-class.ts'
import { Field } from './field.tsx'

type Props = Omit<ComponentProps<'input'>, 'className' | 'onChange' | 'value'> & {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onText: (text: string) => void
}

/** A labelled line of text. */
export function TextField({ label, hint, onText, ...input }: Props) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          {...input}
          onChange={({ target }) => onText(target.value)}
          className={controlClass}
        />
      )}
    </Field>
  )
}
