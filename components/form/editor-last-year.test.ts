import { describe, expect, test } from 'vitest'
import { leftoversIn } from '#lib/report/leftovers.ts'
import type { Draft, Report } from '#lib/report/report.ts'
import { startFromLastYear } from '#lib/report/start-from-last-year.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { cellLook } from './cell-look.ts'
import { EditorStore } from './editor-store.ts'
import { lastYearFigure } from './last-year-figure.ts'
import { LiveFindings } from './live-findings.ts'
import { topics } from './topics.ts'

const inForce = 'cells.proactive.normativeDocuments.inForce'
const issued = 'cells.proactive.normativeDocuments.issued'
const repealed = 'cells.proactive.normativeDocuments.repealed'
const overview = '2022年公开信息12条，群众满意。'

const last: Report = {
  template: annualReport2021.id,
  agency: '青石街道',
  kind: '街道',
  year: 2022,
  narratives: { overview },
  cells: { 'proactive.normativeDocuments.inForce': 5 },
}

function open(report: Report = last) {
  const draft = startFromLastYear(report, { year: 2023 })
  if (!draft) throw new Error('no form for 2023')
  return opened(draft)
}

function opened(draft: Draft) {
  const store = new EditorStore({ template: annualReport2021, draft, today: '2024-01-08' })
  store.check(new LiveFindings([]), leftoversIn)
  return store
}

function cellOf(store: EditorStore, id: string) {
  const found = store.form.cells.find((cell) => `cells.${cell.id}` === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe('a figure that follows from last year', () => {
  test('is reckoned while nobody typed it, in quieter ink', () => {
    const store = open()
    const told: string[] = []
    store.subscribe(inForce, () => told.push(store.fieldText(inForce)))
    store.type(issued, '3')
    expect(store.fieldText(inForce)).toBe('')
    store.type(repealed, '1')
    expect(told.at(-1)).toBe('7')
    expect(store.value(inForce)).toBeNull()
    expect(cellLook(store, cellOf(store, inForce))).toBe('sum')
  })

  test('stays as it was typed, and follows again when it is cleared', () => {
    const store = open()
    store.write(
      [issued, repealed].map((field) => ({ field, value: 0 })),
      '零',
    )
    store.type(inForce, '9')
    store.commit(inForce)
    store.type(issued, '4')
    expect(store.fieldText(inForce)).toBe('9')
    expect(cellLook(store, cellOf(store, inForce))).toBe('typed')
    store.write([{ field: inForce, value: null }], '改回推算')
    expect(store.fieldText(inForce)).toBe('9')
    expect(store.value(inForce)).toBeNull()
  })

  test('is an ordinary cell without last year', () => {
    const { lastYear: _, ...draft } = { ...open().draft() }
    const store = opened(draft)
    store.type(inForce, '9')
    expect(cellLook(store, cellOf(store, inForce))).toBe('plain')
  })
})

describe('last year beside this year', () => {
  test('shows its figures, and those that are typed later', () => {
    const store = open()
    const cell = cellOf(store, inForce)
    expect(lastYearFigure(store, cell)).toBe('5')
    expect(lastYearFigure(store, cellOf(store, issued))).toBe('')
    const told: string[] = []
    store.subscribe(topics.lastYear, () => told.push(lastYearFigure(store, cell)))
    store.type(`lastYear.${inForce}`, '６')
    expect(told).toEqual(['6'])
    store.undo()
    expect(lastYearFigure(store, cell)).toBe('5')
  })

  test('sums up what was typed of it', () => {
    const store = open({ ...last, cells: {} })
    const forward = 'lastYear.cells.requests.carriedForward'
    const columns = Object.keys(annualReport2021.tables[1]?.columns ?? {})
    for (const column of columns.slice(0, -1)) store.type(`${forward}.${column}`, '1')
    expect(store.fieldText(`${forward}.total`)).toBe('6')
  })
})

describe('what is left of last year', () => {
  test('counts in the mark of its step until it is changed or confirmed', () => {
    const store = open()
    expect(store.leftovers().map(({ kind }) => kind)).toEqual(['sentence', 'year'])
    expect(store.partMark('overview')).toEqual({ kind: 'findings', count: 2 })
    const [sentence] = store.leftovers()
    const field = `answers.${sentence?.fingerprint}`
    store.write([{ field, value: { kind: 'seen', text: '' } }], '仍然适用')
    expect(store.partMark('overview')).toEqual({ kind: 'findings', count: 1 })
    store.type('narratives.overview', overview.replace('2022', '2023'))
    expect(store.leftovers()).toEqual([])
  })

  test('is nothing before it is looked for', () => {
    const draft = open().draft()
    const store = new EditorStore({ template: annualReport2021, draft, today: '2024-01-08' })
    expect(store.leftovers()).toEqual([])
  })
})
