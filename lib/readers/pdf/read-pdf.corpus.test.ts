import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recognise } from '#lib/document/recognise.ts'
import { printCell } from '#lib/report/cell-text.ts'
import { formOf } from '#lib/report/form.ts'
import { settled, valueAt } from '#lib/report/settled.ts'
import { readPdf } from './read-pdf.ts'

/** Real published reports, beside the project in CI. */
const corpus = join(import.meta.dirname, '../../../../shared/corpus')

test('a published PDF is read without one wrong cell, tables over three pages made whole', async () => {
  const reading = await readPdf(readFileSync(join(corpus, 'hongze-2024.pdf')))
  if (reading.kind === 'refused') throw new Error(reading.says)
  const expected = JSON.parse(readFileSync(join(corpus, 'hongze-2024.expected.json'), 'utf8'))
  const recognised = recognise(reading.page)
  if (recognised.kind === 'refused') throw new Error(recognised.says)
  const { template, report, notes } = recognised
  const form = formOf(template)
  const cells = settled(form, report.cells)
  const wrong = form.cells.filter(
    ({ id, type }) => printCell(valueAt(cells, id), type) !== String(expected.cells[id] ?? ''),
  )
  expect(wrong).toEqual([])
  expect(Object.keys(report.narratives)).toHaveLength(4)
  expect(notes.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
    'reworded requests.refusedProhibitedByLaw',
    'reworded requests.closedOther',
    'rowMissing requests.closedClarificationLapsed',
    'rowMissing requests.closedFeeLapsed',
  ])
})
