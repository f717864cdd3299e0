import type { ComponentProps } from 'react'
import { controlClass } from './control-class.ts'
import { Field } from './field.tsx'
import { useTypedAhead } from './use-typed-ahead.ts'

type Props = Omit<ComponentProps<'input'>, 'className' | 'onChange' | 'value'> & {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onText: (text: string) => void
}

/** A labelled line of text. */
export function TextField({ label, hint, onText, ref, ...input }: Props) {
  const own = useTypedAhead({ ref, value: input.value, onText })
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          {...input}
          ref={own}
          onChange={({ target }) => onText(target.value)}
          className={controlClass}
        />
      )}
    </Field>
  )
}
