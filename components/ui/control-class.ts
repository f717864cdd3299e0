/** The classes of a text field or a list of choices. */
export const controlClass =
  'h-8 w-full min-w-0 rounded-md border border-line3 bg-paper px-2.5 text-base text-ink aria-invalid:border-err disabled:bg-desk disabled:text-ink3'
