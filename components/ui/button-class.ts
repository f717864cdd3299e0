export type ButtonLook = 'primary' | 'plain' | 'danger' | 'link'
export type ButtonSize = 'regular' | 'small'

const base =
  'inline-flex items-center justify-center gap-1 rounded-md border whitespace-nowrap no-underline disabled:cursor-not-allowed aria-disabled:cursor-not-allowed'

const looks: Readonly<Record<ButtonLook, string>> = {
  primary:
    'border-accent bg-accent text-paper hover:bg-[#163e61] disabled:border-line2 disabled:bg-desk disabled:text-ink3',
  plain:
    'border-line2 bg-paper text-ink hover:border-line3 hover:bg-desk disabled:bg-desk disabled:text-ink3 aria-disabled:bg-desk aria-disabled:text-ink3',
  danger: 'border-line2 bg-paper text-err hover:border-err hover:bg-err-w disabled:text-ink3',
  link: 'border-transparent bg-transparent px-0! text-accent underline-offset-2 hover:underline disabled:text-ink3 disabled:no-underline',
}

const sizes: Readonly<Record<ButtonSize, string>> = {
  regular: 'h-8 px-3 text-base',
  small: 'h-[26px] px-2.5 text-sm',
}

/** The classes of a button, for buttons and for links that look like one. */
export function buttonClass(look: ButtonLook = 'plain', size: ButtonSize = 'regular'): string {
  return `${base} ${looks[look]} ${sizes[size]}`
}
