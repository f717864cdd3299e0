'use client'

import { type ComponentProps, useState } from 'react'
import { Button } from './button.tsx'
import { controlClass } from './control-class.ts'
import { Field } from './field.tsx'
import { useTypedAhead } from './use-typed-ahead.ts'

type Props = Omit<ComponentProps<'input'>, 'className' | 'onChange' | 'value' | 'type'> & {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onText: (text: string) => void
}

/** A password that can be looked at. Browsers keep input methods out of a hidden one, so Chinese can be typed only into a shown one. */
export function PasswordField({ label, hint, onText, ref, ...input }: Props) {
  const own = useTypedAhead({ ref, value: input.value, onText })
  const [isShown, setShown] = useState(false)
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <span className="flex gap-2">
          <input
            {...control}
            {...input}
            ref={own}
            type={isShown ? 'text' : 'password'}
            autoCapitalize="none"
            spellCheck={false}
            onChange={({ target }) => onText(target.value)}
            className={controlClass}
          />
          <Button aria-controls={control.id} onClick={() => setShown(!isShown)}>
            {isShown ? '隐藏' : '显示'}
          </Button>
        </span>
      )}
    </Field>
  )
}
