import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { surveySums } from './survey-sums.ts'
import { form, usualReport, usualTexts } from './usual-report.ts'
import { docxtemplaterFill } from './word.ts'
import { zodSums } from './zod-sums.ts'

const broken = usualTexts.map((text, at) =>
  form.cells[at]?.id === 'requests.granted.naturalPerson' ? '4' : text,
)

describe.each([
  ['zod', zodSums(form)],
  ['survey-core', surveySums(form)],
])('%s does the same sums', (_, sums) => {
  test('a balanced report has nothing broken', () => {
    expect(sums(usualTexts)).toBe(0)
  })

  test('one figure less breaks its row and its column', () => {
    expect(sums(broken)).toBe(2)
  })
})

test('docxtemplater fills the same page', async () => {
  const fill = await docxtemplaterFill()
  const read = async (file: Uint8Array) =>
    (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value
  const ours = await read(await writeDocx(compose(annualReport2021, usualReport)))
  expect(await read(fill(usualReport))).toBe(ours)
})
