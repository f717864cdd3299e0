import { formOf } from '#lib/report/form.ts'
import type { LastYear } from '#lib/report/last-year.ts'
import { settled } from '#lib/report/settled.ts'
import { type Beside, isLastYear } from './findings-of.ts'
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
  if (read.kind === 'read') return { today, lastYear: lastYearOf(read) }
  terminal.complain(`${previous}：${read.says}`)
  return undefined
}

function lastYearOf({ template, report }: ReadReport): LastYear {
  return { report, settled: settled(formOf(template), report.cells) }
}

/** One sentence where last year’s report is not of the year before. */
export function otherYear({ report }: ReadReport, { lastYear }: Beside): string | undefined {
  if (!lastYear || isLastYear(report, lastYear)) return undefined
  return `这是 ${report.year} 年的报告，--previous 是 ${lastYear.report.year} 年的，没有拿来比。`
}
