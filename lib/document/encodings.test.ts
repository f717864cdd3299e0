import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodedText, textEncodings } from '#lib/readers/test-encodings.ts'
import { readText } from '#lib/readers/txt/read-txt.ts'
import { arbitraryCells } from '#lib/report/arbitrary-cells.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { templates } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { compose } from './compose.ts'
import { recognise } from './recognise.ts'
import { counted, silentlyWrong } from './test-misread.ts'

function readBack(template: Template, report: Report, encoding: (typeof textEncodings)[number]) {
  const reading = readText(encodedText(compose(template, report), encoding))
  if (reading.kind === 'refused') throw new Error(reading.says)
  const read = recognise(reading.page)
  if (read.kind === 'refused') throw new Error(read.says)
  return read
}

describe.each(templates)('tables of $id as text', (template) => {
  describe.each(textEncodings)('$name', (encoding) => {
    test('a filled report is read whole', () => {
      fc.assert(
        fc.property(arbitraryReport(template), (report) => {
          const read = readBack(template, report, encoding)
          expect(read.template.id).toBe(template.id)
          expect(
            silentlyWrong(template, report.cells, { ...read, cells: read.report.cells }),
          ).toEqual([])
          expect(counted(template, report.cells, read.report.cells).right).toBe(
            formOf(template).cells.length,
          )
        }),
        { numRuns: 10 },
      )
    })

    test.runIf(encoding.keepsBlanks)('blanks are told by their places', () => {
      const places = fc.func(fc.boolean())
      fc.assert(
        fc.property(arbitraryReport(template), places, (base, isBlankAt) => {
          const cells = Object.fromEntries(
            Object.entries(base.cells).map(([id, value]) => [id, isBlankAt(id) ? null : value]),
          )
          const report = { ...base, cells }
          const read = readBack(template, report, encoding)
          expect(silentlyWrong(template, cells, { ...read, cells: read.report.cells })).toEqual([])
          expect(counted(template, cells, read.report.cells).right).toBe(
            formOf(template).cells.length,
          )
        }),
        { numRuns: 10 },
      )
    })

    test('blanks and words are read as they stand, or told', () => {
      fc.assert(
        fc.property(arbitraryReport(template), arbitraryCells(formOf(template)), (base, cells) => {
          const report = { ...base, cells }
          const read = readBack(template, report, encoding)
          expect(silentlyWrong(template, cells, { ...read, cells: read.report.cells })).toEqual([])
        }),
        { numRuns: 15 },
      )
    })
  })
})
