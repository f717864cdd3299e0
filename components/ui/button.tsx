import type { ComponentProps } from 'react'
import { type ButtonLook, type ButtonSize, buttonClass } from './button-class.ts'

type Props = Omit<ComponentProps<'button'>, 'className'> & {
  readonly look?: ButtonLook
  readonly size?: ButtonSize
}

/** A button that submits only where `type="submit"` says so. */
export function Button({ look = 'plain', size = 'regular', type = 'button', ...rest }: Props) {
  return <button type={type} className={buttonClass(look, size)} {...rest} />
}
