import { draftInput } from '#lib/checks/check-input.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { ordinaryReport } from '#lib/checks/ordinary-report.ts'
import { runChecks } from '#lib/checks/run-checks.ts'
import { textsWithoutEnd } from '#lib/checks/test-support/texts-without-end.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'

const length = 20_000
const times = 5

/** What every check of a text costs, and of the same kind of text twice as long, in processor time. */
export function doubling(): string[] {
  const rows = Object.entries(textsWithoutEnd).map(([name, text]) => {
    const once = milliseconds(text(length))
    const twice = milliseconds(text(2 * length))
    return { name, once, twice, ratio: twice / once }
  })
  const shown = rows.sort((one, other) => other.ratio - one.ratio).slice(0, 12)
  return [
    `| text without end | ${length} characters, ms | twice as many | ratio |`,
    '|---|---|---|---|',
    ...shown.map(
      ({ name, once, twice, ratio }) =>
        `| ${name.replaceAll('\n', '\\n')} | ${once.toFixed(1)} | ${twice.toFixed(1)} | ${ratio.toFixed(2)} |`,
    ),
  ]
}

/** The least of some runs: what else the machine does only adds. */
function milliseconds(text: string): number {
  const ordinary = ordinaryReport(annualReport2021)
  const runs = Array.from({ length: times }, () => {
    const report = { ...ordinary, narratives: { ...ordinary.narratives, overview: text } }
    const input = draftInput(annualReport2021, { report, answers: {} }, '2024-01-12')
    const start = process.cpuUsage()
    runChecks(everyCheckOf(annualReport2021), input)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}
