import { memberAt } from '#lib/text/member-at.ts'
import { isEmptyRow } from './empty-row.ts'
import type { FormLines } from './form-lines.ts'
import { labelKey } from './label-key.ts'
import type { LineCell, PageLine } from './page-lines.ts'
import { rowLabelAt } from './row-label.ts'
import { isBlankText, isValueText } from './value-text.ts'

/** Values that stand beside each other on a page, with the labels before them. */
export interface TableRecord {
  /** The page line they stand on; the last one where each stands on a line of its own. */
  readonly line: number
  /** The label right before them, as printed; '' where none stands in their row. */
  readonly label: string
  /** Its key. */
  readonly key: string
  /** The key of all labels since the values before. */
  readonly path: string
  /** The key of the labels that stand above, heads with them: the last path that was more than a label. */
  readonly above: string
  readonly values: readonly LineCell[]
  /** The grid column where its label ends. */
  readonly labelEnd: number
  /** Whether they stood in one row; else each was a line of its own and blanks are unknown. */
  readonly isRow: boolean
  /** Whether the row is one of a table of which all rows fill the same columns. */
  readonly isInGrid: boolean
  /** The rows of labels above, nearest last. */
  readonly heads: readonly (readonly LineCell[])[]
  /** The labels of several rows among which its own was made out, if it was. */
  readonly shared?: string
}

/** No label of the form is longer, and no more than this is looked at before a value. */
const longestPath = 400
const longestToken = 160
const mostHeads = 6

/** All runs of values on a page, each with the labels before it. */
export function tableRecords(
  lines: readonly PageLine[],
  forms: readonly FormLines[],
): readonly TableRecord[] {
  const reading = new Reading(forms)
  for (const [index, line] of lines.entries()) {
    if (line.cells && line.cells.length > 1) reading.row(line.cells, index, line.isInGrid === true)
    else reading.text(line.cells?.[0]?.text ?? line.text, index)
  }
  return reading.finished()
}

class Reading {
  private readonly records: TableRecord[] = []
  private path: string[] = []
  private pathLength = 0
  private above = ''
  private heads: (readonly LineCell[])[] = []
  private isAfterValues = false
  /** Values met one a line. */
  private loose: LineCell[] = []
  private looseAt = 0

  constructor(private readonly forms: readonly FormLines[]) {}

  row(cells: readonly LineCell[], line: number, isInGrid: boolean): void {
    const labelAt = rowLabelAt(cells, (key) => this.isRowLabel(key))
    const values = cells.slice(labelAt + 1)
    if (
      values.some(({ text }) => isValueText(text)) &&
      values.some(({ text }) => this.isLabel(text))
    ) {
      for (const { text } of cells) this.text(text, line)
      return
    }
    this.endLoose()
    const labels = cells.slice(0, labelAt + 1).filter(({ text }) => text.trim() !== '')
    const labelEnd = cells[labelAt]?.right ?? 0
    if (
      values.some(({ text }) => isValueText(text)) ||
      isEmptyRow(this.forms, { labels, values, path: this.path })
    )
      this.add({ line, labels, values, labelEnd, isRow: true, isInGrid })
    else this.head(cells.filter(({ text }) => text.trim() !== ''))
  }

  text(text: string, line: number): void {
    if (text.length > longestToken || /[。；]/.test(text)) {
      this.endLoose()
      this.forget()
    } else if (isValueText(text) || isBlankText(text)) {
      this.loose.push({ text, left: this.loose.length, right: this.loose.length + 1 })
      this.looseAt = line
    } else {
      this.endLoose()
      this.remember(labelKey(text))
    }
  }

  finished(): readonly TableRecord[] {
    this.endLoose()
    return this.records
  }

  private isRowLabel(key: string): boolean {
    return this.forms.some(({ byKey }) => byKey.has(key))
  }

  private isLabel(text: string): boolean {
    const key = labelKey(text)
    return key !== '' && this.forms.some(({ keys }) => keys.has(key))
  }

  private head(labels: readonly LineCell[]): void {
    if (labels.length === 0) return
    if (this.isAfterValues) this.heads = []
    this.isAfterValues = false
    this.heads = [...this.heads.slice(1 - mostHeads), labels]
    for (const { text } of labels) this.remember(labelKey(text))
  }

  private remember(key: string): void {
    this.path.push(key)
    this.pathLength += key.length
    while (this.path.length > 1 && this.pathLength > longestPath) {
      this.pathLength -= memberAt(this.path, 0).length
      this.path.shift()
    }
  }

  private endLoose(): void {
    const values = this.loose
    this.loose = []
    if (values.length > 0)
      this.add({
        line: this.looseAt,
        labels: [],
        values,
        labelEnd: 0,
        isRow: false,
        isInGrid: false,
      })
  }

  private add(found: {
    readonly line: number
    readonly labels: readonly LineCell[]
    readonly values: readonly LineCell[]
    readonly labelEnd: number
    readonly isRow: boolean
    readonly isInGrid: boolean
  }): void {
    const { line, labels, values, labelEnd, isRow, isInGrid } = found
    const label = labels.at(-1)?.text.trim() ?? ''
    for (const { text } of labels) this.remember(labelKey(text))
    const key = labelKey(label)
    const path = this.path.join('')
    if (!this.forms.some(({ words }) => words.includes(path))) this.above = path
    const { above, heads } = this
    this.records.push({
      ...{ line, label, key, path, above },
      ...{ values, labelEnd, isRow, isInGrid, heads },
    })
    this.forget()
    this.isAfterValues = true
  }

  private forget(): void {
    this.path = []
    this.pathLength = 0
  }
}
