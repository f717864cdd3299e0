import type { FormLines } from './form-lines.ts'
import { labelKey } from './label-key.ts'
import type { PageLine } from './page-lines.ts'

/** No label is longer. */
const longest = 60

/**
 * The form whose own labels a page prints, those that the others do not have; the year decides
 * nothing. Where no such label is found, the newest.
 */
export function chooseForm(lines: readonly PageLine[], forms: readonly FormLines[]): FormLines {
  const found = new Set(lines.flatMap(keysOf))
  const pieces = [...found].join('')
  let best = forms[0]
  let most = -1
  for (const form of forms) {
    const others = forms.filter((other) => other !== form).map(({ words }) => words)
    const own = [...form.keys].filter((key) => others.every((words) => !words.includes(key)))
    const score = own.filter((key) => found.has(key) || pieces.includes(key)).length
    if (score < most) continue
    most = score
    best = form
  }
  if (!best) throw new Error('recognise was given no template')
  return best
}

function keysOf({ cells, text }: PageLine): readonly string[] {
  if (!cells) return text.length > longest ? [] : [labelKey(text)]
  return cells.flatMap((cell) =>
    cell.text.length > longest || /^\d*$/.test(cell.text) ? [] : [labelKey(cell.text)],
  )
}
