import { type ReactNode, useId } from 'react'

export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface Props {
  /** The id of the control, where something else must find it. */
  readonly id?: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Draws the control; it must take the id, so that the label names it. */
  readonly children: (control: ControlProps) => ReactNode
}

/** A label above its control, a hint and an error beneath it; both are read out with the control. */
export function Field({ id: given, label, hint, error, children }: Props) {
  const made = useId()
  const id = given ?? made
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-sm text-ink2">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': told === '' ? undefined : told,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-ink3">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-sm text-err">
          {error}
        </p>
      )}
    </div>
  )
}
