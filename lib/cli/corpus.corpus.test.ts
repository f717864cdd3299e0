import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkInput } from '#lib/checks/check-input.ts'
import { checksOf } from '#lib/checks/checks.ts'
import { runChecks } from '#lib/checks/run-checks.ts'
import { readJson } from '#lib/readers/json/read-json.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import { formOf } from '#lib/report/form.ts'
import { settled, sum } from '#lib/report/settled.ts'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'

/** The values that real published reports print, beside the project in CI. */
const corpus = join(import.meta.dirname, '../../../shared/corpus')
const names = readdirSync(corpus).filter((name) => name.endsWith('.expected.json'))
const form = formOf(annualReport2021)
const ofTheForm = new Set(
  annualReport2021.tables.flatMap(({ relations }) => relations.map(({ id }) => id)),
)

/** The one report of a body that may make 规章. */
const cityWithRules = '宿迁市人民政府'

function load(name: string) {
  const { template, cells } = JSON.parse(readFileSync(join(corpus, name), 'utf8'))
  const agency = name.startsWith('suqian') ? cityWithRules : '云岚市青河区柳塘街道办事处'
  const year = Number(/\d{4}/.exec(name)?.[0])
  const report = { template, agency, kind: '街道', year, narratives: {}, cells }
  return { read: readJson(JSON.stringify(report)), cells, year }
}

test('there are real reports to look at', () => {
  expect(names.length).toBeGreaterThanOrEqual(6)
})

describe.each(names)('%s', (name) => {
  const { read, cells, year } = load(name)
  const report = read.kind === 'read' ? read.value : undefined
  const found =
    report === undefined
      ? []
      : runChecks(
          checksOf(annualReport2021),
          checkInput(annualReport2021, report, `${year + 1}-01-20`),
        )
  const blanks = form.cells.filter(({ id }) => (cells[id] ?? null) === null)

  test('is read without a note', () => {
    expect(read).toMatchObject({ kind: 'read', notes: [] })
  })

  test('balances, so no relation speaks', () => {
    expect(found.filter(({ check }) => ofTheForm.has(check))).toEqual([])
  })

  test('its blank cells are told, all of them, and no other', () => {
    const told = found.filter(({ check }) => check === 'blank-cell').flatMap((one) => one.cells)
    expect([...told].sort()).toEqual(blanks.map(({ id }) => id).sort())
    expect(found.filter(({ check }) => check === 'not-a-count')).toEqual([])
  })

  test('is written with the numbers it printed', () => {
    const written = JSON.parse(report ? writeJson(annualReport2021, report) : '{"cells":{}}')
    const isKnown = (id: string) => written.cells[id] !== undefined
    for (const { id } of form.cells)
      if (isKnown(id)) expect(written.cells[id]).toBe(cells[id] ?? null)
      else expect(blanks.map((cell) => cell.id)).toContain(id)
  })

  test('every printed total is the sum of its parts where they are printed, so it is not kept', () => {
    const { values } = settled(form, report?.cells ?? {})
    const known = form.derivations.filter(({ parts }) => sum(values, parts) !== null)
    const kept = known.map(({ total }) => form.cells[total]?.id).filter(isKept)
    expect(kept).toEqual([])
  })

  function isKept(id: CellId | undefined): boolean {
    return id !== undefined && typeof report?.cells[id] === 'number'
  }
})
