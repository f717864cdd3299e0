import { afterAll, describe, expect, test } from 'vitest'
import type { Report } from '#lib/report/report.ts'
import { templates } from '#templates/registry.ts'
import { draftInput } from './check-input.ts'
import { everyCheckOf } from './every-check.ts'
import { ordinaryReport } from './ordinary-report.ts'
import { runCheck } from './run-checks.ts'
import { StepCounter } from './test-support/count-steps.ts'
import { textsWithoutEnd } from './test-support/texts-without-end.ts'

/** A file that does less than this has nothing to double. */
const fewest = 4_000
const length = 4_000
const counter = new StepCounter()
afterAll(() => counter.stop())

describe.each(templates)('the checks of $id', (template) => {
  const checks = everyCheckOf(template)
  const ordinary = ordinaryReport(template)
  const part = template.parts.find(({ id }) => id in ordinary.narratives)?.id ?? ''
  const input = (text: string, lastYear: string) => {
    const report: Report = { ...ordinary, narratives: { ...ordinary.narratives, [part]: text } }
    const before: Report = { ...report, year: report.year - 1, narratives: { [part]: lastYear } }
    return draftInput(
      template,
      { report, answers: {}, lastYear: before },
      `${report.year + 1}-01-12`,
    )
  }

  test.each(Object.entries(textsWithoutEnd))(
    'a text of %s twice as long costs twice',
    (_, text) => {
      const steps = (size: number) => {
        const looked = input(text(size), text(size))
        return counter.count(
          Object.fromEntries(checks.map((check) => [check.id, () => runCheck(check, looked)])),
        )
      }
      steps(length)
      const once = steps(length)
      const twice = steps(2 * length)
      const grown = [...twice].filter(
        ([file, count]) => count > fewest && count > 2.3 * (once.get(file) ?? 0),
      )
      expect(grown.map(([file, count]) => `${file}: ${once.get(file)} → ${count}`)).toEqual([])
    },
  )
})
