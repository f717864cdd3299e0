import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtmlText } from '#lib/readers/html/read-html.ts'
import { readJson } from '#lib/readers/json/read-json.ts'
import { readTxt } from '#lib/readers/txt/read-txt.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { writeHtml } from '#lib/writers/html/write-html.ts'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import { templates } from '#templates/registry.ts'
import { compose } from './compose.ts'
import { expectRoundTrip } from './test-round-trip.ts'

/** With two forms 2,000 random reports through each format. */
const numRuns = 1000

describe.each(templates)('a report on $id comes back as it was', (template) => {
  test('from blocks', async () => {
    const page = (blocks: ReturnType<typeof compose>) => ({ blocks, notes: [] })
    await expectRoundTrip(
      template,
      (report) => ({ kind: 'read', page: page(compose(template, report)) }),
      numRuns,
    )
  })

  test('from a text file', async () => {
    await expectRoundTrip(
      template,
      (report) => readTxt(writeTxt(compose(template, report))),
      numRuns,
    )
  })

  test('from a web page', async () => {
    await expectRoundTrip(
      template,
      (report) => readHtmlText(writeHtml(compose(template, report))),
      numRuns,
    )
  })

  test('from JSON', () => {
    fc.assert(
      fc.property(arbitraryReport(template), (report) => {
        const whole = { kind: 'read', value: report, notes: [] }
        expect(readJson(writeJson(template, report))).toEqual(whole)
      }),
      { numRuns },
    )
  })
})
