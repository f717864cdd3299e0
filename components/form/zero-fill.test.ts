import { describe, expect, it } from 'vitest'
import { formOf } from '#lib/report/form.ts'
import type { Cells, Draft } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Roles } from '#templates/schema.ts'
import { EditorStore } from './editor-store.ts'
import { zeroFill, zeroYear } from './zero-fill.ts'

const form = formOf(annualReport2021)
const role: Roles['zeroYear'] = annualReport2021.roles.zeroYear
const disputes = form.cells.filter(({ table }) => table.id === 'disputes').map(({ id }) => id)

function draftWith(cells: Cells, overview?: string): Draft {
  const narratives = overview === undefined ? {} : { overview }
  const names = { agency: '青石街道办事处', kind: '街道', year: 2024 } as const
  return { report: { template: 'annual-report-2021', ...names, narratives, cells }, answers: {} }
}

function answer(cells: Cells, overview?: string) {
  if (!role) throw new Error('zeroYear')
  return zeroYear(role, form, draftWith(cells, overview))
}

describe('zeroFill', () => {
  it('writes into blank cells only, never into a total', () => {
    const cells = {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.corrected': { text: '/' },
      'disputes.reconsideration.total': null,
    }
    const writes = zeroFill(disputes, settled(form, cells))
    expect(writes).toHaveLength(10)
    expect(writes.every(({ value }) => value === 0)).toBe(true)
    expect(writes.filter(({ field }) => field.endsWith('total'))).toEqual([])
  })

  it('keeps to the cells it is given', () => {
    expect(zeroFill(['disputes.reconsideration.upheld'], settled(form, {}))).toEqual([
      { field: 'cells.disputes.reconsideration.upheld', value: 0 },
    ])
  })
})

describe('zeroYear', () => {
  it('fills both tables and adds the sentence under its aspect', () => {
    const { writes, zeros, contradicted } = answer({}, '（一）主动公开\n更新网站。')
    expect([zeros, contradicted]).toEqual([156, false])
    expect(writes.at(-1)).toEqual({
      field: 'narratives.overview',
      value:
        '（一）主动公开\n更新网站。\n（二）依申请公开\n2024年，我街道收到政府信息公开申请0件，上年结转0件，办结0件，结转下年度0件；因政府信息公开被申请行政复议0件、被提起行政诉讼0件。',
    })
  })

  it('is one step that can be undone', () => {
    const draft = draftWith({})
    const template = annualReport2021
    const store = new EditorStore({ template, draft, today: '2025-01-10' })
    store.write(answer({}).writes, '都没有')
    expect(store.fieldText('cells.requests.outcomesTotal.total')).toBe('0')
    expect(store.undo()?.name).toBe('都没有')
    expect(store.draft()).toEqual(draft)
  })

  it('does not add the sentence twice', () => {
    const first = answer({}).writes.at(-1)?.value
    expect(typeof first).toBe('string')
    const again = answer({}, String(first)).writes
    expect(again.some(({ field }) => field === 'narratives.overview')).toBe(false)
  })

  it("takes the place of last year's sentence", () => {
    const before = draftWith({}, '')
    const last = { ...before.report, year: before.report.year - 1 }
    const write = (draft: Draft) => role && zeroYear(role, form, draft).writes.at(-1)
    const sentence = String(write({ ...before, report: last })?.value)
    const narratives = { overview: sentence }
    const report = { ...before.report, narratives }
    expect(write({ ...before, report, lastYear: last })).toEqual(write(before))
  })

  it('is contradicted by any other figure in these tables', () => {
    expect(answer({ 'requests.granted.naturalPerson': 1 }).contradicted).toBe(true)
    expect(answer({ 'requests.granted.naturalPerson': { text: '若干' } }).contradicted).toBe(true)
    expect(answer({ 'proactive.administrativePenalties.decisions': 56 }).contradicted).toBe(false)
  })

  it('puts the sentence at the end of a part without that aspect', () => {
    if (!role) throw new Error('zeroYear')
    const other = { ...role, part: 'otherMatters', aspect: 'none', sentence: '没有。' }
    const draft = draftWith({})
    const narratives = { otherMatters: '无其他事项。' }
    const told = { ...draft, report: { ...draft.report, narratives } }
    expect(zeroYear(other, form, told).writes.at(-1)).toEqual({
      field: 'narratives.otherMatters',
      value: '无其他事项。\n没有。',
    })
  })
})

it('zeroFill leaves what follows from last year to follow', () => {
  const last = settled(form, { 'proactive.normativeDocuments.inForce': 4 })
  const rules = form.cells.filter(({ row }) => row === 'normativeDocuments').map(({ id }) => id)
  const fields = zeroFill(rules, settled(form, {}, last)).map(({ field }) => field)
  expect(fields).toEqual([
    'cells.proactive.normativeDocuments.issued',
    'cells.proactive.normativeDocuments.repealed',
  ])
})
