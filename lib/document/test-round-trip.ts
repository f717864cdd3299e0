import fc from 'fast-check'
import { expect } from 'vitest'
import type { PageReading } from '#lib/page/read-page.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import type { Report } from '#lib/report/report.ts'
import type { Template } from '#templates/schema.ts'
import { type Recognised, recognise } from './recognise.ts'
import { canonical } from './test-canonical.ts'

/** Test code: the page of a report written in a format and read again. */
export type Through = (report: Report) => PageReading | Promise<PageReading>

/** Test code: random reports come back through a format as they were, without a note. */
export async function expectRoundTrip(
  template: Template,
  through: Through,
  numRuns: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(arbitraryReport(template), async (report) => {
      const reading = await through(report)
      if (reading.kind === 'refused') throw new Error(reading.says)
      const whole: Recognised = {
        kind: 'recognised',
        template,
        report: canonical(template, report),
        notes: [],
      }
      expect(recognise(reading.page)).toEqual(whole)
    }),
    { numRuns },
  )
}
