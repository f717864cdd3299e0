import type { Template } from '#templates/schema.ts'
import { type FormLines, formLines } from './form-lines.ts'
import { labelKey } from './label-key.ts'
import type { PageLine } from './page-lines.ts'

/** No label is longer. */
const longest = 60

/**
 * The form whose own labels a page prints, those that the others do not have; the year decides
 * nothing. Where no such label is found, the newest.
 */
export function chooseForm(lines: readonly PageLine[], known: readonly Template[]): ChosenForm {
  const forms = ownKeys(known)
  const found = new Set(lines.flatMap(keysOf))
  const pieces = [...found].join('')
  let best = forms[0]
  let most = -1
  for (const one of forms) {
    const score = one.own.filter((key) => found.has(key) || pieces.includes(key)).length
    if (score < most) continue
    most = score
    best = one
  }
  if (!best) throw new Error('recognise was given no template')
  const foreign = forms.flatMap(({ own }) => (own === best?.own ? [] : own))
  return { ...best.form, foreign }
}

/** A form, and the labels that only the other forms have. */
export interface ChosenForm extends FormLines {
  readonly foreign: readonly string[]
}

interface OwnKeys {
  readonly form: FormLines
  /** The keys of labels that no other form has, not even as a part of one. */
  readonly own: readonly string[]
}

const compared = new WeakMap<readonly Template[], readonly OwnKeys[]>()

function ownKeys(known: readonly Template[]): readonly OwnKeys[] {
  const before = compared.get(known)
  if (before) return before
  const forms = known.map(formLines)
  const made = forms.map((form) => {
    const others = forms.filter((other) => other !== form)
    const own = [...form.keys].filter((key) => others.every(({ words }) => !words.includes(key)))
    return { form, own }
  })
  compared.set(known, made)
  return made
}

function keysOf({ cells, text }: PageLine): readonly string[] {
  if (!cells) return text.length > longest ? [] : [labelKey(text)]
  return cells.flatMap((cell) =>
    cell.text.length > longest || /^\d*$/.test(cell.text) ? [] : [labelKey(cell.text)],
  )
}
