import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { templates } from '#templates/registry.ts'
import { compose } from './compose.ts'
import { recognise } from './recognise.ts'
import { canonical } from './test-canonical.ts'

describe.each(templates)('$id', (template) => {
  test('recognise takes back what compose made of a report, without a note', () => {
    fc.assert(
      fc.property(arbitraryReport(template), (report) => {
        const read = recognise({ blocks: compose(template, report), notes: [] })
        expect(read).toEqual({
          kind: 'recognised',
          template,
          report: canonical(template, report),
          notes: [],
        })
      }),
      { numRuns: 100 },
    )
  })
})
