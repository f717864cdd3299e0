import { continuationsOf } from '#lib/report/continuations.ts'
import { formOf } from '#lib/report/form.ts'
import type { LastYear } from '#lib/report/last-year.ts'
import { isShortFor } from '#lib/report/own-names.ts'
import { settled, valueAt } from '#lib/report/settled.ts'
import { type Beside, isLastYear } from './findings-beside.ts'
import { type ReadReport, readReport } from './read-report.ts'
import type { Terminal } from './terminal.ts'

/** What the files of one command are held against; nothing where last year’s report cannot be read, which is told. */
export async function besideOf(
  previous: string | undefined,
  terminal: Terminal,
): Promise<Beside | undefined> {
  const { today } = terminal
  if (previous === undefined) return { today }
  const read = await readReport(terminal.folder, previous)
  if (read.kind === 'read') {
    const gaps = gapsIn(read)
    if (gaps > 0)
      terminal.complain(`${previous}：有 ${gaps} 格要拿来比的数是空的，或者不是数字，这些没有比。`)
    return { today, lastYear: lastYearOf(read) }
  }
  terminal.complain(`${previous}：${read.says}`)
  return undefined
}

function lastYearOf({ template, report }: ReadReport): LastYear {
  return { report, settled: settled(formOf(template), report.cells) }
}

/** How many cells that this year goes on from hold no number. */
function gapsIn({ template, report }: ReadReport): number {
  const form = formOf(template)
  const last = settled(form, report.cells)
  const asked = new Set(continuationsOf(form).map((continuation) => continuation.last))
  return [...asked].filter((id) => typeof valueAt(last, id) !== 'number').length
}

/** One sentence where last year’s report is not of the year before, or seems to be another agency’s. */
export function otherReport({ report }: ReadReport, { lastYear }: Beside): string | undefined {
  if (!lastYear) return undefined
  const { agency, year } = lastYear.report
  if (!isLastYear(report, lastYear))
    return `这是 ${report.year} 年的报告，--previous 是 ${year} 年的，没有拿来比。`
  if (isSameName(report.agency, agency)) return undefined
  return `这是“${report.agency}”的报告，--previous 是“${agency}”的；不是更名或者合并的，请换上年报告。`
}

/** Names are written with and without the places above and the word at their end. */
function isSameName(one: string, other: string): boolean {
  return isShortFor(one, other) || isShortFor(other, one)
}
