import type { Finding } from '#lib/checks/check.ts'
import { cellField } from '#lib/report/fields.ts'

/** Brings the place of a finding on the page into view and puts the caret there. */
export function showFinding({ cells, part, quote }: Finding): void {
  const [cell] = cells
  const control = cell ? byId(cellField(cell)) : textPlace(part, quote)
  control?.scrollIntoView({ block: 'center', inline: 'nearest' })
  control?.focus({ preventScroll: true })
  if (!quote || !(control instanceof HTMLTextAreaElement)) return
  const at = control.value.indexOf(quote)
  if (at >= 0) control.setSelectionRange(at, at + quote.length)
}

function textPlace(part: string | undefined, quote: string | undefined): HTMLElement | null {
  const areas = [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')]
  const quoting = quote ? areas.find(({ value }) => value.includes(quote)) : undefined
  return quoting ?? named(part) ?? areas[0] ?? null
}

/** The title, the preamble and a part that is one text have the id of their field. */
function named(part: string | undefined): HTMLElement | null {
  if (part === undefined) return null
  return byId(part) ?? byId(`narratives.${part}`) ?? byId(`${part}.name`)
}

function byId(id: string): HTMLElement | null {
  return document.getElementById(id)
}
