import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import { draftOf, fieldsOf } from '#lib/report/fields.ts'
import { formOf } from '#lib/report/form.ts'
import type { Cells } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { templates } from '#templates/registry.ts'
import type { Relation, Template } from '#templates/schema.ts'
import { brokenRelations } from './broken-relations.ts'
import type { Cure } from './check.ts'
import { relationCures } from './relation-cures.ts'
import { reportWith } from './test-check.ts'

const offered = (template: Template, cells: Cells) => [
  ...relationCures(settled(formOf(template), cells)).values(),
]

const brokenIn = (template: Template, cells: Cells) =>
  brokenRelations(settled(formOf(template), cells)).map(({ instance }) => instance)

/** The cells once these cures were made, in this order. */
function cured(cells: Cells, cures: readonly Cure[]): Cells {
  const report = { ...reportWith({}), cells }
  const fields = new Map(fieldsOf({ report, answers: {} }))
  for (const { field, value } of cures.flatMap(({ writes = [] }) => writes))
    if (value === null) fields.delete(field)
    else fields.set(field, value)
  return draftOf(report.template, fields).report.cells
}

/** Every total typed as its sum. */
function typedOut(template: Template, cells: Cells): Record<CellId, number> {
  const form = formOf(template)
  const { values } = settled(form, cells)
  return Object.fromEntries(form.cells.map(({ id }, at) => [id, Number(values[at])]))
}

const says = (cells: Cells) => offered(annualReport2021, cells).map((cure) => cure.says)
const whole = (cells: Cells) => ({
  ...typedOut(annualReport2021, reportWith({ cells }).cells),
})

const received = 'requests.received.naturalPerson'
const granted = 'requests.granted.naturalPerson'

describe('a cure is offered once', () => {
  const right = whole({
    [received]: 35,
    [granted]: 35,
    'requests.received.otherOrganization': 18,
    'requests.granted.otherOrganization': 18,
  })

  test('a cell in a row and a column goes back to what both ask for', () => {
    expect(says({ ...right, [received]: 36 })).toEqual([
      '“本年新收·自然人”改为 35，2 处不平就都平了',
    ])
  })

  test('a total that three sums contradict goes back to its sum', () => {
    expect(says({ ...right, 'requests.outcomesTotal.naturalPerson': 5 })).toEqual(['改用合计值 35'])
  })

  test('a grand total that its row and its column contradict', () => {
    expect(says({ ...right, 'requests.received.total': 54 })).toEqual(['改用合计值 53'])
  })

  test('where several cells would do, the one that balances is said as an if', () => {
    const cells = { ...reportWith({}).cells, [received]: 6, [granted]: 5 }
    expect(says(cells)).toEqual(['若“结转下年度”为 1 则平衡'])
  })

  test('two faults that no sum joins are mended one by one', () => {
    const cells = { ...right, [received]: 36, 'requests.granted.otherOrganization': 20 }
    expect([...says(cells)].sort()).toEqual([
      '“予以公开·其他”改为 18，2 处不平就都平了',
      '“本年新收·自然人”改为 35，2 处不平就都平了',
    ])
  })

  test('two faults in one row hang together, and are not guessed at', () => {
    const cells = { ...right, [received]: 36, 'requests.received.otherOrganization': 20 }
    expect(says(cells)).toEqual([])
  })

  test('several totals left at 0 are computed again', () => {
    const cells = { ...right, 'requests.received.total': 0, 'requests.granted.total': 0 }
    expect(says(cells)).toEqual(['改用合计值 53', '改用合计值 53'])
    expect(brokenIn(annualReport2021, cured(cells, offered(annualReport2021, cells)))).toEqual([])
  })
})

test('nothing but 0 is offered for a row that is to be 0', () => {
  const none: Relation = {
    id: 'none-received',
    kind: 'zero',
    rows: ['received'],
    exceptAgencies: [],
    says: '本单位不受理申请。',
    basis: '虚构的关系',
  }
  const tables = annualReport2021.tables.map((table) =>
    table.id === 'requests' ? { ...table, relations: [...table.relations, none] } : table,
  )
  const form = formOf({ ...annualReport2021, tables })
  const says = (count: number, more: Cells = {}) =>
    [...relationCures(settled(form, { ...whole({}), [received]: count, ...more })).values()].map(
      (cure) => cure.says,
    )
  expect(says(3)).toEqual(['“本年新收·自然人”改为 0，2 处不平就都平了'])
  const carried = whole({ [received]: 3, [granted]: 3 })
  expect(says(4, { ...carried, [received]: 4 })).toEqual([])
})

describe.each(templates.map((template) => [template.id, template] as const))(
  'on %s',
  (_, template) => {
    const form = formOf(template)
    const sums = form.relations.filter(({ relation }) => relation.kind === 'sum')
    const countOf = (at: number) =>
      sums.filter(({ left, right }) => left.includes(at) || right.includes(at)).length
    const inTwo = form.cells.flatMap((_cell, at) => (countOf(at) > 1 ? [at] : []))
    const inOne = form.cells.flatMap((_cell, at) => (countOf(at) > 0 ? [at] : []))
    const error = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -40, max: -1 }))

    test('one wrong cell that two sums hold is put right', () => {
      fc.assert(
        fc.property(
          arbitraryReport(template),
          fc.constantFrom(...inTwo),
          error,
          (report, at, by) => {
            const right = typedOut(template, report.cells)
            const id = form.cells[at]?.id ?? 'a.b.c'
            const wrong = Math.max(0, (right[id] ?? 0) + by)
            fc.pre(wrong !== right[id])
            const cells = { ...right, [id]: wrong }
            const cures = offered(template, cells)
            expect(cures).toHaveLength(1)
            expect(typedOut(template, cured(cells, cures))).toEqual(right)
          },
        ),
      )
    })

    test('all cures that are offered, made together, leave no sum that they should have mended', () => {
      const faults = fc.array(fc.tuple(fc.constantFrom(...inOne), fc.nat({ max: 60 })), {
        minLength: 1,
        maxLength: 4,
      })
      fc.assert(
        fc.property(arbitraryReport(template), faults, fc.boolean(), (report, planted, isTyped) => {
          const right = isTyped ? typedOut(template, report.cells) : report.cells
          const cells = {
            ...right,
            ...Object.fromEntries(planted.map(([at, value]) => [form.cells[at]?.id, value])),
          }
          const before = brokenIn(template, cells)
          const cures = [...relationCures(settled(form, cells))]
          for (const made of [cures, [...cures].reverse()]) {
            const after = brokenIn(
              template,
              cured(
                cells,
                made.map(([, cure]) => cure),
              ),
            )
            // What is left was broken before, and no cure was offered for anything that hangs together with it.
            for (const instance of after) expect(before).toContain(instance)
            for (const [instance] of cures) expect(after).not.toContain(instance)
          }
        }),
        { numRuns: 200 },
      )
    })
  },
)
