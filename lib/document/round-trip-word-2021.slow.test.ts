import { test } from 'vitest'
import { readDocx } from '#lib/readers/docx/read-docx.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { compose } from './compose.ts'
import { expectRoundTrip } from './test-round-trip.ts'

/** A thousand a form in CI, a hundred at a desk: writing Word takes nearly all the time. */
const numRuns = process.env.CI ? 1000 : 100

/** A file for each form, so that the two run side by side. */
test('a report on the form of 2021 comes back from a Word file as it was', async () => {
  await expectRoundTrip(
    annualReport2021,
    async (report) => readDocx(await writeDocx(compose(annualReport2021, report))),
    numRuns,
  )
})
