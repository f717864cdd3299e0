import { isNoneText } from '#lib/text/none-text.ts'
import type { FormLine, FormLines } from './form-lines.ts'
import { labelKey } from './label-key.ts'
import type { LineCell } from './page-lines.ts'
import { isBlankText } from './value-text.ts'

interface Row {
  readonly labels: readonly LineCell[]
  readonly values: readonly LineCell[]
  /** The keys of the labels since the values before. */
  readonly path: readonly string[]
}

/** Whether a row without one number has places for some: the label of a row or heads above, then blanks or words. */
export function isEmptyRow(forms: readonly FormLines[], { labels, values, path }: Row): boolean {
  const last = labels.at(-1)
  if (!last) return isBlankRowUnderHeads(forms, values, path.join(''))
  const key = labelKey(last.text)
  const texts = values.filter(({ text }) => !isBlankText(text) && !isNoneText(text))
  if (values.length === 0 || texts.some(({ text }) => isPieceOfLabel(forms, labelKey(text))))
    return false
  return forms.some(({ lines }) =>
    lines.some((line) => line.cells.length <= values.length && isLabelOf(line, key)),
  )
}

/** Whether the heads of a line that has no label stand above, and as many cells as it has. */
function isBlankRowUnderHeads(
  forms: readonly FormLines[],
  values: readonly LineCell[],
  above: string,
): boolean {
  return forms.some(({ lines }) =>
    lines.some(
      ({ key, heads }) =>
        key === '' && heads.length === values.length && heads.every((head) => above.includes(head)),
    ),
  )
}

function isPieceOfLabel(forms: readonly FormLines[], key: string): boolean {
  return forms.some(({ words }) => words.includes(key))
}

function isLabelOf({ key }: FormLine, label: string): boolean {
  return key !== '' && label.endsWith(key)
}
