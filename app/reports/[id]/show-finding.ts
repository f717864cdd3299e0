import type { Finding } from '#lib/checks/check.ts'
import { cellField } from '#lib/report/fields.ts'

/** How many frames a step may take to be drawn before the place is given up. */
const patience = 120

/** Brings the place of a finding into view and puts the caret there, once its step is drawn. */
export function showFinding(finding: Finding, to?: 'cells', frames = patience): void {
  const control = placeOf(to === 'cells' ? { ...finding, quote: '' } : finding)
  if (control) show(control, finding.quote)
  else if (frames > 0) requestAnimationFrame(() => showFinding(finding, to, frames - 1))
}

/** Words come before cells: a finding about both is read in the text it quotes. */
function placeOf({ cells, part, quote }: Finding): HTMLElement | null {
  const [cell] = cells
  if (!quote && cell) return byId(cellField(cell))
  return quoting(quote) ?? named(part) ?? (cell ? byId(cellField(cell)) : firstText())
}

function show(control: HTMLElement, quote: string | undefined): void {
  control.scrollIntoView({ block: 'center', inline: 'nearest' })
  control.focus({ preventScroll: true })
  if (!quote || !(control instanceof HTMLTextAreaElement)) return
  const at = control.value.indexOf(quote)
  if (at >= 0) control.setSelectionRange(at, at + quote.length)
}

function texts(): readonly HTMLTextAreaElement[] {
  return [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')]
}

function quoting(quote: string | undefined): HTMLElement | undefined {
  return quote ? texts().find(({ value }) => value.includes(quote)) : undefined
}

/** The title, the preamble and a part that is one text have the id of their field. */
function named(part: string | undefined): HTMLElement | null {
  if (part === undefined) return null
  return byId(part) ?? byId(`narratives.${part}`) ?? byId(`${part}.name`)
}

function firstText(): HTMLElement | null {
  return texts()[0] ?? null
}

function byId(id: string): HTMLElement | null {
  return document.getElementById(id)
}
