import type { Leftover } from '#lib/report/leftovers.ts'

/** Brings a leftover into view and selects it in the text area that holds its sentence. */
export function showLeftover({ sentence, quote }: Leftover): void {
  const areas = [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')]
  const area = areas.find(({ value }) => value.includes(sentence))
  if (!area) return
  const at = area.value.indexOf(sentence) + sentence.indexOf(quote)
  area.scrollIntoView({ block: 'center' })
  area.focus({ preventScroll: true })
  area.setSelectionRange(at, at + quote.length)
}
