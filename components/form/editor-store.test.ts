import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAnswered } from '#lib/checks/answered.ts'
import type { Check } from '#lib/checks/check.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import { cellField, type FieldValue, fieldsOf } from '#lib/report/fields.ts'
import { formOf } from '#lib/report/form.ts'
import type { Draft, Report } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { FieldChange } from './edit-history.ts'
import { EditorStore } from './editor-store.ts'
import { LiveFindings } from './live-findings.ts'
import { topics } from './topics.ts'

const newReceived = 'cells.requests.received.naturalPerson'
const receivedTotal = 'cells.requests.received.total'
const carriedOver = 'cells.requests.carriedOver.naturalPerson'

/** Finds a 7 among the requests received: a check on cells. */
const noSeven: Check = {
  id: 'no-seven',
  name: '',
  example: { wrong: {}, right: {} },
  severity: 'error',
  rationale: '',
  basis: '',
  reads: ['cells'],
  run: ({ settled }) => {
    const cells = settled.form.cells.filter((_, at) => settled.values[at] === 7).map(({ id }) => id)
    const [first] = cells
    if (!first) return []
    const text = { message: '有7。', about: 'numbers', fingerprint: `no-seven ${first}` } as const
    return [{ check: 'no-seven', severity: 'error', cells, ...text, mayOverrule: true }]
  },
}

/** Finds every blank, all in one finding. */
const noBlank: Check = {
  ...noSeven,
  id: 'no-blank',
  run: ({ settled }) => {
    const cells = settled.form.cells
      .filter((_, at) => settled.values[at] === null)
      .map(({ id }) => id)
    const text = { message: '空白。', about: 'numbers', fingerprint: `${cells.length}` } as const
    return cells.length === 0 ? [] : [{ check: 'no-blank', severity: 'error', cells, ...text }]
  },
}

/** A check on words that counts how often it ran. */
function countingCheck(): { check: Check; runs: () => number } {
  let runs = 0
  const run = () => {
    runs += 1
    return []
  }
  return { check: { ...noSeven, id: 'counting', reads: ['narratives'], run }, runs: () => runs }
}

function draftWith(report: Partial<Report> = {}): Draft {
  const empty: Report = {
    template: 'annual-report-2021',
    agency: '青石街道办事处',
    kind: '街道',
    year: 2024,
    narratives: {},
    cells: {},
  }
  return { report: { ...empty, ...report }, answers: {} }
}

function storeWith(report: Partial<Report> = {}, checks: readonly Check[] = []): EditorStore {
  const draft = draftWith(report)
  return new EditorStore({
    template: annualReport2021,
    draft,
    today: '2025-01-10',
    findings: new LiveFindings(checks),
  })
}

/** Every topic of the store that was told while `act` ran. */
function told(store: EditorStore, among: readonly string[], act: () => void): readonly string[] {
  const heard: string[] = []
  const stops = among.map((topic) => store.subscribe(topic, () => heard.push(topic)))
  act()
  for (const stop of stops) stop()
  return heard
}

function written(store: EditorStore, act: () => void): readonly FieldChange[] {
  const changes: FieldChange[] = []
  const stop = store.onWrites((more) => changes.push(...more))
  act()
  stop()
  return changes
}

const wholeRow = {
  'requests.received.naturalPerson': 6,
  'requests.received.commercialEnterprise': 0,
  'requests.received.researchInstitution': 0,
  'requests.received.publicWelfareOrganization': 0,
  'requests.received.legalServiceInstitution': 0,
  'requests.received.otherOrganization': 1,
}

describe('typing', () => {
  it.each([
    ['１２件', 12, '12'],
    [' 12 ', 12, '12'],
    ['1,234', 1234, '1234'],
    ['三件', { text: '三件' }, '三件'],
    ['', null, ''],
    ['-1', { text: '-1' }, '-1'],
  ])('%s is kept as %j and shown as %s once the field is left', (text, value, shown) => {
    const store = storeWith()
    store.type(newReceived, text)
    expect(store.value(newReceived)).toEqual(value)
    expect(store.fieldText(newReceived)).toBe(text)
    store.commit(newReceived)
    expect(store.fieldText(newReceived)).toBe(shown)
  })

  it('fills in the totals of the row and tells only what changed', () => {
    const { 'requests.received.naturalPerson': _, ...others } = wholeRow
    const store = storeWith({ cells: others })
    const fields = store.form.cells.map(({ id }) => cellField(id))
    expect(store.fieldText(receivedTotal)).toBe('')
    const heard = told(store, fields, () => store.type(newReceived, '6'))
    expect(heard).toEqual([newReceived, receivedTotal])
    expect(store.fieldText(receivedTotal)).toBe('7')
    expect(store.isGenerated(receivedTotal)).toBe(true)
  })

  it('keeps a total that was typed over, and goes back to the sum when it is cleared', () => {
    const store = storeWith({ cells: wholeRow })
    store.type(receivedTotal, '9')
    store.commit(receivedTotal)
    expect(store.fieldText(receivedTotal)).toBe('9')
    expect(store.isGenerated(receivedTotal)).toBe(false)
    store.type(receivedTotal, '')
    expect(store.fieldText(receivedTotal)).toBe('')
    store.commit(receivedTotal)
    expect(store.fieldText(receivedTotal)).toBe('7')
  })

  it('knows a total that was read blank from one that is the sum', () => {
    const store = storeWith({ cells: wholeRow })
    store.write([{ field: receivedTotal, value: { text: '' } }], '导入')
    expect(store.draft().report.cells['requests.received.total']).toBeNull()
    expect([store.fieldText(receivedTotal), store.isGenerated(receivedTotal)]).toEqual(['', false])
  })

  it('makes the title and the preamble from the agency until they are typed', () => {
    const store = storeWith()
    const heard = told(store, ['title', 'narratives.preamble', 'selfName'], () =>
      store.type('agency', '白杨镇人民政府'),
    )
    expect(heard).toEqual(['title'])
    expect(store.fieldText('title')).toBe('白杨镇人民政府2024年政府信息公开工作年度报告')
    store.type('title', '年报')
    expect(store.draft().report.title).toBe('年报')
    store.type('title', '')
    store.commit('title')
    expect(store.fieldText('title')).toMatch(/^白杨镇人民政府2024年/)
  })

  it('keeps the year until four digits are typed', () => {
    const store = storeWith()
    store.type('year', '20')
    expect(store.draft().report.year).toBe(2024)
    store.type('year', '２０２３')
    store.commit('year')
    expect(store.fieldText('year')).toBe('2023')
  })

  it('restores the field on Esc, as if it had not been typed in', () => {
    const store = storeWith({ cells: wholeRow })
    const changes = written(store, () => {
      store.type(newReceived, '12')
      store.revert(newReceived)
    })
    expect(store.fieldText(newReceived)).toBe('6')
    expect(store.lastStep()).toBeUndefined()
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      [6, 12],
      [12, 6],
    ])
  })
})

describe('undo', () => {
  it('takes the keys of one field as one step, a paste as another', () => {
    const store = storeWith()
    store.type(newReceived, '1')
    store.type(newReceived, '12')
    store.commit(newReceived)
    store.write(
      [
        { field: newReceived, value: 3 },
        { field: carriedOver, value: 4 },
      ],
      '粘贴',
    )
    expect(store.undo()?.name).toBe('粘贴')
    expect([store.value(newReceived), store.value(carriedOver)]).toEqual([12, null])
    expect(store.undo()?.name).toBe('键入')
    expect(store.value(newReceived)).toBeNull()
    expect(store.undo()).toBeUndefined()
  })

  it('has nothing to take back where the same was typed again', () => {
    const store = storeWith({ cells: { 'requests.received.naturalPerson': 6 } })
    store.type(newReceived, '')
    store.type(newReceived, '6')
    store.commit(newReceived)
    expect(store.lastStep()).toBeUndefined()
  })

  it('makes what was undone again, until something else is typed', () => {
    const store = storeWith()
    store.write([{ field: newReceived, value: 3 }], '粘贴')
    store.undo()
    expect(store.redo()?.name).toBe('粘贴')
    expect(store.value(newReceived)).toBe(3)
    store.undo()
    store.type(carriedOver, '1')
    expect(store.redo()).toBeUndefined()
  })

  it('leaves alone what someone else has changed since', () => {
    const store = storeWith()
    store.write(
      [
        { field: newReceived, value: 3 },
        { field: carriedOver, value: 4 },
      ],
      '粘贴',
    )
    store.receive([{ field: newReceived, value: 8 }])
    store.undo()
    expect([store.value(newReceived), store.value(carriedOver)]).toEqual([8, null])
  })

  it('saves what it takes back', () => {
    const store = storeWith()
    store.write([{ field: newReceived, value: 3 }], '粘贴')
    expect(written(store, () => store.undo())).toEqual([
      { field: newReceived, before: 3, after: null },
    ])
  })

  it('closes the step of a long text at a pause', () => {
    const store = storeWith()
    store.type('narratives.overview', '一')
    store.pause()
    store.type('narratives.overview', '一二')
    store.undo()
    expect(store.fieldText('narratives.overview')).toBe('一')
  })

  it('ends where it began when all is undone', () => {
    const ids = formOf(annualReport2021).cells.map(({ id }) => cellField(id))
    const field = fc.constantFrom(...ids, 'agency', 'title', 'narratives.overview', 'year')
    const text = fc.constantFrom('', '1', '12', '１２件', '三件', '2023', '-')
    const value: fc.Arbitrary<FieldValue> = fc.constantFrom(null, 0, 5)
    const step = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), field, text }),
      fc.record({ kind: fc.constant('commit' as const), field }),
      fc.record({ kind: fc.constant('revert' as const), field }),
      fc.record({ kind: fc.constant('undo' as const) }),
      fc.record({ kind: fc.constant('redo' as const) }),
      fc.record({
        kind: fc.constant('write' as const),
        writes: fc.array(fc.record({ field: fc.constantFrom(...ids), value }), { maxLength: 5 }),
      }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const store = storeWith({ cells: wholeRow, narratives: { overview: '概况' } })
        const before = fieldsOf(store.draft())
        for (const one of steps) {
          if (one.kind === 'type') store.type(one.field, one.text)
          else if (one.kind === 'commit') store.commit(one.field)
          else if (one.kind === 'revert') store.revert(one.field)
          else if (one.kind === 'undo') store.undo()
          else if (one.kind === 'redo') store.redo()
          else store.write(one.writes, '粘贴')
        }
        while (store.undo());
        expect(fieldsOf(store.draft())).toEqual(before)
      }),
    )
  })
})

describe('what is saved', () => {
  it('is each change with the value last held here, none where nothing changed', () => {
    const store = storeWith()
    const changes = written(store, () => {
      store.type(newReceived, '1')
      store.type(newReceived, '１')
      store.type(newReceived, '12')
    })
    expect(changes).toEqual([
      { field: newReceived, before: null, after: 1 },
      { field: newReceived, before: 1, after: 12 },
    ])
  })

  it('replays into the same draft', () => {
    const store = storeWith()
    const fields = new Map(fieldsOf(store.draft()))
    const changes = written(store, () => {
      store.type(newReceived, '12')
      store.write([{ field: receivedTotal, value: { text: '' } }], '粘贴')
      store.type('title', '年报')
      store.undo()
    })
    for (const { field, before, after } of changes) {
      expect(fields.get(field) ?? null).toEqual(before)
      fields.set(field, after)
    }
    const kept = [...fields].filter(([, value]) => value !== null)
    expect(new Map(kept)).toEqual(fieldsOf(store.draft()))
  })

  it('does not contain what came from elsewhere', () => {
    const store = storeWith()
    expect(written(store, () => store.receive([{ field: newReceived, value: 2 }]))).toEqual([])
  })
})

describe('receiving', () => {
  it('keeps both what is typed here and what is changed elsewhere', () => {
    const store = storeWith({ cells: wholeRow })
    store.type(newReceived, '1')
    store.receive([{ field: carriedOver, value: 2 }])
    store.type(newReceived, '12')
    store.commit(newReceived)
    expect([store.value(newReceived), store.value(carriedOver)]).toEqual([12, 2])
  })

  it('does not disturb the field being typed in, and takes the value when it is left', () => {
    const store = storeWith()
    store.type('narratives.overview', '我写的')
    const heard = told(store, ['narratives.overview'], () =>
      store.receive([{ field: 'narratives.overview', value: '我写的\n他写的' }]),
    )
    expect([heard, store.fieldText('narratives.overview')]).toEqual([[], '我写的'])
    store.commit('narratives.overview')
    expect(store.fieldText('narratives.overview')).toBe('我写的\n他写的')
  })

  it('forgets what arrived once the clerk types on: the answer to those keys is still to come', () => {
    const store = storeWith()
    store.type('narratives.overview', '一')
    store.receive([{ field: 'narratives.overview', value: '二' }])
    store.type('narratives.overview', '一三')
    store.commit('narratives.overview')
    expect(store.fieldText('narratives.overview')).toBe('一三')
  })

  it('waits for an input method that has begun to compose', () => {
    const store = storeWith({ cells: { 'requests.received.naturalPerson': 6 } })
    store.hold(newReceived)
    store.receive([{ field: newReceived, value: 8 }])
    expect(store.fieldText(newReceived)).toBe('6')
    const changes = written(store, () => store.type(newReceived, '三'))
    expect(changes).toEqual([{ field: newReceived, before: 6, after: { text: '三' } }])
  })

  it('cannot be undone', () => {
    const store = storeWith()
    store.receive([{ field: newReceived, value: 2 }])
    expect(store.undo()).toBeUndefined()
  })
})

function findingsAt(store: EditorStore, cell: CellId) {
  return store.findings().filter(({ cells }) => cells.includes(cell))
}

describe('findings', () => {
  it('come when the checks do, and the steps are marked anew', () => {
    const draft = draftWith({ cells: { 'requests.received.naturalPerson': 7 } })
    const store = new EditorStore({ template: annualReport2021, draft, today: '2025-01-10' })
    expect([store.isChecked(), store.findings()]).toEqual([false, []])
    const heard = told(store, [topics.findings, topics.part('requests')], () =>
      store.check(new LiveFindings([noSeven])),
    )
    expect(new Set(heard)).toEqual(new Set([topics.findings, topics.part('requests')]))
    expect(store.isChecked()).toBe(true)
    expect(findingsAt(store, 'requests.received.naturalPerson')).toHaveLength(1)
  })

  it('follow the keys and mark their cells', () => {
    const store = storeWith({}, [noSeven])
    const mark = topics.mark('requests.received.naturalPerson')
    const heard = told(store, [mark, topics.findings, topics.part('requests')], () =>
      store.type(newReceived, '7'),
    )
    expect(new Set(heard)).toEqual(new Set([mark, topics.findings, topics.part('requests')]))
    expect(findingsAt(store, 'requests.received.naturalPerson')).toHaveLength(1)
    expect(store.markOf('requests.received.naturalPerson')).toEqual({
      severity: 'error',
      describedBy: 'finding-no-seven_requests.received.naturalPerson',
    })
    store.type(newReceived, '8')
    expect(store.markOf('requests.received.naturalPerson')).toBeUndefined()
  })

  it('leave blank cells quiet and their marks untouched', () => {
    const store = storeWith({}, [noBlank])
    const marks = store.form.cells.map(({ id }) => topics.mark(id))
    expect(told(store, marks, () => store.type(newReceived, '1'))).toEqual([])
    expect(findingsAt(store, 'requests.carriedOver.naturalPerson')).toHaveLength(1)
  })

  it('are the same objects where nothing about them changed', () => {
    const store = storeWith({ cells: { 'requests.granted.total': 7 } }, [noSeven])
    const [before] = store.findings()
    store.type(carriedOver, '1')
    expect(store.findings()[0]).toBe(before)
  })

  it('of words are not looked for on a key in a cell', () => {
    const { check, runs } = countingCheck()
    const store = storeWith({}, [check])
    store.type(newReceived, '1')
    expect(runs()).toBe(1)
    store.type('narratives.overview', '一')
    expect(runs()).toBe(2)
  })

  it('fall silent at their cells and steps once they are answered', () => {
    const store = storeWith({}, [noSeven])
    store.type(newReceived, '7')
    const [finding] = store.findings()
    if (!finding) throw new Error('no finding')
    expect(store.partMark('requests')).toEqual({ kind: 'findings', count: 1 })
    store.write(
      [{ field: `answers.${finding.fingerprint}`, value: { kind: 'reason', text: '属实' } }],
      '说明',
    )
    expect(isAnswered(finding, store.draft().answers)).toBe(true)
    expect(store.markOf('requests.received.naturalPerson')).toBeUndefined()
    expect(store.partMark('requests')).toEqual({ kind: 'underway', filled: 1, of: 144 })
    expect(store.findings()).toEqual([finding])
  })
})

describe('attention', () => {
  it('lights the cells of the chosen finding, blank ones too', () => {
    const store = storeWith({}, [noBlank])
    const mark = topics.mark('requests.received.total')
    const [finding] = store.findings()
    expect(told(store, [mark, topics.chosen], () => store.attention.choose(finding))).toEqual([
      topics.chosen,
      mark,
    ])
    expect(store.attention.isLit('requests.received.total')).toBe(true)
    store.attention.choose(undefined)
    expect(store.attention.isLit('requests.received.total')).toBe(false)
  })

  it('stays with a finding while it changes, and leaves one that is gone', () => {
    const store = storeWith({}, [noBlank])
    store.attention.choose(store.findings()[0])
    store.type(newReceived, '1')
    expect(store.attention.chosen()).toBe(store.findings()[0])
    const blanks = store.form.cells.map(({ id }) => ({ field: cellField(id), value: 0 }))
    store.write(blanks, '空白填 0')
    expect(store.attention.chosen()).toBeUndefined()
  })

  it('tells which field has the focus', () => {
    const store = storeWith()
    expect(told(store, [topics.focus], () => store.attention.focus(newReceived))).toHaveLength(1)
    expect(store.attention.focused()).toBe(newReceived)
  })
})

describe('a conflict', () => {
  const conflict = { field: newReceived, mine: 5, theirs: 8 }

  it('writes mine over theirs when mine is chosen', () => {
    const store = storeWith()
    store.type(newReceived, '5')
    store.raise(conflict)
    const changes = written(store, () => store.resolve(newReceived, 'mine'))
    expect(changes).toEqual([{ field: newReceived, before: 8, after: 5 }])
    expect(store.conflicts()).toEqual([])
  })

  it('is over before mine is written, for those who hold its changes back', () => {
    const store = storeWith()
    store.type(newReceived, '5')
    store.raise(conflict)
    const heard: string[] = []
    store.subscribe(topics.conflicts, () => heard.push(`open: ${store.conflicts().length}`))
    store.onWrites(() => heard.push('written'))
    store.resolve(newReceived, 'mine')
    expect(heard).toEqual(['open: 0', 'written'])
  })

  it('takes theirs without saving anything when theirs is chosen', () => {
    const store = storeWith()
    store.type(newReceived, '5')
    store.raise(conflict)
    expect(written(store, () => store.resolve(newReceived, 'theirs'))).toEqual([])
    expect(store.fieldText(newReceived)).toBe('8')
  })

  it('is one per field, the newest, and none where both agree', () => {
    const store = storeWith()
    store.raise(conflict)
    store.raise({ ...conflict, theirs: 9 })
    expect(store.conflicts()).toEqual([{ ...conflict, theirs: 9 }])
    store.raise({ ...conflict, theirs: 5 })
    expect(store.conflicts()).toEqual([])
  })
})

describe('checks that wait until typing rests', () => {
  const late: Check = { ...noSeven, id: 'late', isLate: true }

  function resting() {
    const waiting: (() => void)[] = []
    const rest = (run: () => void) => {
      waiting.push(run)
    }
    const checks = [noSeven, late]
    const store = new EditorStore({
      template: annualReport2021,
      draft: draftWith(),
      today: '2025-01-10',
      findings: new LiveFindings(checks),
      rest,
    })
    return { store, waiting }
  }

  it('the quick ones speak at once, the late ones when it rests', () => {
    const { store, waiting } = resting()
    store.type(newReceived, '7')
    expect(store.findings()).toHaveLength(1)
    waiting.at(-1)?.()
    expect(store.findings()).toHaveLength(2)
  })

  it('they are told to those who listen, once', () => {
    const { store, waiting } = resting()
    store.type(newReceived, '7')
    expect(told(store, [topics.findings], () => waiting.at(-1)?.())).toEqual([topics.findings])
    expect(told(store, [topics.findings], () => store.catchUp())).toEqual([])
  })

  it('where nothing waits, all speak at once', () => {
    const store = storeWith({}, [noSeven, late])
    store.type(newReceived, '7')
    expect(store.findings()).toHaveLength(2)
  })
})

describe('checks that wait until a key is painted', () => {
  function painting() {
    const painted: (() => void)[] = []
    const store = new EditorStore({
      template: annualReport2021,
      draft: draftWith({ cells: { ...wholeRow, 'requests.received.otherOrganization': 2 } }),
      today: '2025-01-10',
      findings: new LiveFindings([noSeven]),
      soon: (run) => void painted.push(run),
    })
    return { store, paint: () => painted.splice(0).forEach((run) => void run()) }
  }

  it('the value and the sums stand at once, the findings and their marks follow', () => {
    const { store, paint } = painting()
    const listened = [
      newReceived,
      receivedTotal,
      topics.findings,
      topics.mark('requests.received.naturalPerson'),
    ]
    expect(told(store, listened, () => store.type(newReceived, '7'))).toEqual([
      newReceived,
      receivedTotal,
    ])
    expect(store.findings()).toEqual([])
    expect(told(store, listened, paint)).toEqual([
      topics.findings,
      topics.mark('requests.received.naturalPerson'),
    ])
    expect(store.findings()).toHaveLength(1)
  })

  it.each<[string, (store: EditorStore) => void]>([
    ['the field is left', (store) => store.commit(newReceived)],
    [
      'something else is written',
      (store) => store.write([{ field: carriedOver, value: 1 }], '粘贴'),
    ],
    ['the rest is asked for', (store) => store.catchUp()],
  ])('they do not wait any more when %s', (_, act) => {
    const { store, paint } = painting()
    store.type(newReceived, '7')
    act(store)
    expect(store.findings()).toHaveLength(1)
    expect(told(store, [topics.findings], paint)).toEqual([])
  })

  it('keys that come before the paint are checked as one', () => {
    const { store, paint } = painting()
    store.type(newReceived, '7')
    store.type(newReceived, '71')
    expect(told(store, [topics.findings], paint)).toEqual([])
    expect(store.findings()).toEqual([])
  })
})
