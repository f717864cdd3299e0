import type { Field } from '#lib/report/fields.ts'

/** Puts the focus on the input of a field and brings it into view; whether the page has one. */
export function focusField(field: Field): boolean {
  const element = document.getElementById(field)
  element?.focus()
  return element !== null
}
