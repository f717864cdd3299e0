import { afterAll, expect, test } from 'vitest'
import type { Report } from '#lib/report/report.ts'
import { StepCounter } from './test-support/count-steps.ts'
import { textsWithoutEnd } from './test-support/texts-without-end.ts'

/** A file that does less than this has nothing to double. */
const fewest = 4_000
/** Long enough that every bound of a loop is reached. */
const length = 8_000
const counter = new StepCounter()
afterAll(() => counter.stop())

// The engine counts blocks only in what it compiles once it was told to count, so the checks are loaded now.
const { annualReport2021 } = await import('#templates/annual-report-2021/template.ts')
const { draftInput } = await import('./check-input.ts')
const { everyCheckOf } = await import('./every-check.ts')
const { ordinaryReport } = await import('./ordinary-report.ts')
const { runCheck } = await import('./run-checks.ts')

const checks = everyCheckOf(annualReport2021)
const ordinary = ordinaryReport(annualReport2021)
const part = annualReport2021.parts.find(({ id }) => id in ordinary.narratives)?.id ?? ''

function steps(text: string): ReadonlyMap<string, number> {
  const report: Report = { ...ordinary, narratives: { ...ordinary.narratives, [part]: text } }
  const lastYear: Report = { ...report, year: report.year - 1, narratives: { [part]: text } }
  const draft = { report, answers: {}, lastYear }
  const input = draftInput(annualReport2021, draft, `${report.year + 1}-01-12`)
  return counter.count(
    Object.fromEntries(checks.map((check) => [check.id, () => runCheck(check, input)])),
  )
}

/** What doubles its steps and more when the text doubles. */
function grown(once: ReadonlyMap<string, number>, twice: ReadonlyMap<string, number>): string[] {
  return [...twice]
    .filter(([file, count]) => count > fewest && count > 2.3 * (once.get(file) ?? 0))
    .map(([file, count]) => `${file}: ${once.get(file)} → ${count}`)
}

/** The engine may lose a count to its garbage collector, and never adds one: the larger of two is nearer. */
function larger(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) {
  return new Map([...other].map(([file, count]) => [file, Math.max(count, one.get(file) ?? 0)]))
}

test.each(Object.entries(textsWithoutEnd))('a text of %s twice as long costs twice', (_, text) => {
  const twice = steps(text(2 * length))
  let once = steps(text(length))
  for (let again = 0; again < 5 && grown(once, twice).length > 0; again++)
    once = larger(once, steps(text(length)))
  expect(grown(once, twice)).toEqual([])
})
