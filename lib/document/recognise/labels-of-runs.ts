import type { FormLine, FormLines } from './form-lines.ts'
import { charactersInOrder, stemKey } from './label-key.ts'
import { type LabelRun, labelRuns } from './label-runs.ts'
import type { TableRecord } from './table-records.ts'

/**
 * The rows of runs with the labels that stand together before them, each with its own: where as many labels
 * of the form, one after another, are all that stands there, whole or run into each other and into the labels of their
 * groups. Elsewhere they stay as they were found.
 */
export function withLabelsOfRuns(
  form: FormLines,
  records: readonly TableRecord[],
): readonly TableRecord[] {
  const mended = new Map<TableRecord, TableRecord>()
  for (const run of labelRuns(form, records)) {
    const found = labelsOf(form, run)
    for (const [at, row] of run.rows.entries()) {
      const line = found?.lines[at]
      if (line) mended.set(row, { ...row, label: '', key: '', path: line.key, shared: found.text })
    }
  }
  return mended.size === 0 ? records : records.map((record) => mended.get(record) ?? record)
}

interface FoundLabels {
  readonly lines: readonly FormLine[]
  /** All that stands before the rows. */
  readonly text: string
}

/** Rows that have a label right before each are found by that. */
function labelsOf({ lines }: FormLines, run: LabelRun): FoundLabels | undefined {
  const { rows } = run
  if (rows.every(({ path }) => lines.some(({ key }) => key !== '' && path.endsWith(key))))
    return undefined
  const text = rows.map(({ path }) => path).join('')
  const signs = sorted(text)
  for (let from = 0; from + rows.length <= lines.length; from++) {
    const chosen = lines.slice(from, from + rows.length)
    const around = { before: lines[from - 1], behind: lines[from + rows.length] }
    if (isBetween(chosen, run, around) && areMadeOf(chosen, { text, signs }))
      return { lines: chosen, text }
  }
  return undefined
}

interface Around {
  readonly before: FormLine | undefined
  readonly behind: FormLine | undefined
}

/** Whether the rows around are those around these lines: where one is lost, a row may be too, and others in its place. */
function isBetween(
  [line]: readonly FormLine[],
  { last, next }: LabelRun,
  { before, behind }: Around,
): boolean {
  const isFirst = before?.table !== line?.table
  const isLast = behind?.table !== line?.table
  return (isFirst || isNamed(last, before)) && (isLast || isNamed(next, behind))
}

function isNamed(record: TableRecord | undefined, line: FormLine | undefined): boolean {
  if (!record || !line) return false
  return record.key === line.key || stemKey(record.label) === line.stem
}

interface Written {
  readonly text: string
  readonly signs: string
}

/** Whether a text is the labels of these lines, with some labels of their groups, and nothing else. */
function areMadeOf(lines: readonly FormLine[], { text, signs }: Written): boolean {
  const needed = lines.map(({ key }) => key).join('')
  if (needed.length > text.length || lines.some(({ key }) => key === '')) return false
  const groups = [...new Set(lines.flatMap((line) => line.groups))]
  return (
    someOf(groups).some(
      (some) => needed.length + some.length === text.length && sorted(needed + some) === signs,
    ) && areInOrder(lines, text)
  )
}

/** Each choice of some texts, joined; there are few groups. */
function someOf([first, ...others]: readonly string[]): readonly string[] {
  if (first === undefined) return ['']
  const some = someOf(others)
  return [...some, ...some.map((one) => first + one)]
}

function sorted(text: string): string {
  return [...text].sort().join('')
}

/** Whether the signs of each label stand in their order, and the labels that stand whole one after another. */
function areInOrder(lines: readonly FormLine[], text: string): boolean {
  let behind = 0
  return lines.every(({ key }) => {
    const at = text.indexOf(key)
    if (at < 0) return charactersInOrder(text, key) === key.length
    const isBehind = at >= behind
    behind = at + key.length
    return isBehind
  })
}
