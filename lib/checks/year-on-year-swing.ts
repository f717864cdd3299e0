import { cellName } from '#lib/report/cell-name.ts'
import { valueAt } from '#lib/report/settled.ts'
import type { Check, Finding } from './check.ts'
import { numbersFinding } from './finding.ts'
import { partOfTable } from './part-of-table.ts'

/** A figure that is many times last year's, or a small part of it. */
export const yearOnYearSwing: Check = {
  id: 'year-on-year-swing',
  name: '与上年相差很大的数字',
  severity: 'hint',
  rationale: '与上年相差五倍以上的数字值得再看一眼，可能是填错了行，或者把元填成了万元。',
  basis: '按惯例',
  example: {
    wrong: {
      lastYear: { cells: { 'proactive.administrativePenalties.decisions': 4 } },
      cells: { 'proactive.administrativePenalties.decisions': 56 },
    },
    right: {
      lastYear: { cells: { 'proactive.administrativePenalties.decisions': 4 } },
      cells: { 'proactive.administrativePenalties.decisions': 6 },
    },
  },
  needs: 'lastYear',
  reads: ['cells'],
  run({ template, settled, lastYear }) {
    if (!lastYear) return []
    const addends = new Set(settled.form.derivations.flatMap(({ parts }) => parts))
    return settled.form.cells.flatMap((cell, at): Finding[] => {
      const now = settled.values[at]
      const last = valueAt(lastYear.settled, cell.id)
      if (addends.has(at) || typeof now !== 'number' || typeof last !== 'number') return []
      const unit = cell.type === 'money' ? 1_000_000 : 1
      const [more, less] = [Math.max(now, last) / unit, Math.min(now, last) / unit]
      if (more <= 5 * less || more - less <= 10) return []
      return [
        numbersFinding(yearOnYearSwing, {
          message: `${cellName(cell)} ${now / unit}，上年是 ${last / unit}，相差较大。`,
          cells: [cell.id],
          numbers: [last, now],
          part: partOfTable(template, cell.table.id)?.id,
        }),
      ]
    })
  },
}
