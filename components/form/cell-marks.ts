import { findingId } from '#components/checks/finding-id.ts'
import type { Finding, Severity } from '#lib/checks/check.ts'
import { type Settled, valueAt } from '#lib/report/settled.ts'

/** How findings show at a cell: the gravest of them, and the ids of their cards for `aria-describedby`. */
export interface CellMark {
  readonly severity: Severity
  readonly describedBy: string
}

type Marks = Map<string, CellMark>

/** The marks of the cells. A blank cell has none: it is only not written yet. */
export class CellMarks {
  #marks: Marks = new Map()

  of(cell: string): CellMark | undefined {
    return this.#marks.get(cell)
  }

  /** Marks the cells of these findings and no others; answers with the cells that look different now. */
  follow(findings: readonly Finding[], settled: Settled): readonly string[] {
    const before = this.#marks
    this.#marks = new Map()
    for (const finding of findings) if (finding.severity !== 'hint') this.#add(finding, settled)
    const changed = [...this.#marks.keys()].filter((cell) => !keep(cell, before, this.#marks))
    const gone = [...before.keys()].filter((cell) => !this.#marks.has(cell))
    return [...changed, ...gone]
  }

  #add(finding: Finding, settled: Settled): void {
    const written = finding.cells.filter((cell) => valueAt(settled, cell) !== null)
    for (const cell of written) this.#marks.set(cell, joined(this.#marks.get(cell), finding))
  }
}

function joined(mark: CellMark | undefined, finding: Finding): CellMark {
  const id = findingId(finding)
  if (!mark) return { severity: finding.severity, describedBy: id }
  const severity = mark.severity === 'error' ? 'error' : finding.severity
  return { severity, describedBy: `${mark.describedBy} ${id}` }
}

/** Keeps the old object of a mark that is the same, so that its cell is not drawn again. */
function keep(cell: string, before: Marks, now: Marks): boolean {
  const [old, mark] = [before.get(cell), now.get(cell)]
  const same = old?.severity === mark?.severity && old?.describedBy === mark?.describedBy
  if (old && same) now.set(cell, old)
  return same
}
