import { describe, expect, test } from 'vitest'
import type { ReadNote } from '#lib/page/read-page.ts'
import { draftOf, fieldsOf } from '#lib/report/fields.ts'
import type { Draft } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { findingsOf } from './findings-of.ts'
import { reportWith } from './test-check.ts'

const today = '2024-01-12'
const row = 'requests.unavailableRequiresCreation'
const columns = Object.keys(annualReport2021.tables[1]?.columns ?? {})
const cellsOf = (at: string) => columns.map((column) => `${at}.${column}` as const)
const blanks = (...rows: readonly string[]) =>
  Object.fromEntries(rows.flatMap(cellsOf).map((id) => [id, null]))

/** What is told of cells in a file that was read with these notes. */
function told(
  cells: Draft['report']['cells'],
  notes: readonly ReadNote[],
  more: Partial<Draft> = {},
) {
  const draft = { report: reportWith({ cells }), answers: {}, ...more }
  const read = { blocks: [], notes }
  return findingsOf(annualReport2021, draft, more.unread ? { today } : { today, read })
    .filter(({ check }) => ['unread-cell', 'blank-cell', 'table-missing'].includes(check))
    .map(({ check, severity, message, cure }) => [check, severity, message, cure?.says])
}

describe('a file as it was read', () => {
  const note = { kind: 'unplaced', text: '2.需要另行制作 30 00003', at: row } as const

  test('a row that was left unread is no blank row, and nothing offers 0', () => {
    expect(told(blanks(row), [note])).toEqual([
      [
        'unread-cell',
        'hint',
        '需另行制作整行 7 格没有读出：原文是“2.需要另行制作 30 00003”，请对照原文填写。',
        undefined,
      ],
    ])
  })

  test('figures that can be cut in one way only are offered', () => {
    const glued = { ...note, text: '2.需要另行制作3000003' }
    expect(told(blanks(row), [glued])[0]?.[3]).toBe('推算为 3、0、0、0、0、0、3，请对照原文')
  })

  test('a row that is not in the file may be its fault; no 0 is offered either', () => {
    const missing = { kind: 'rowMissing', text: '', at: row } as const
    expect(told(blanks(row), [missing])).toEqual([
      [
        'unread-cell',
        'error',
        '需另行制作整行 7 格没有读出：原文里没有找到，请对照原文填写。',
        undefined,
      ],
    ])
  })

  test('a missing row beside figures that have no place may be theirs', () => {
    const notes = [
      { kind: 'unplaced', text: '无法提供 6 0 0 0 0 0 6', at: 'requests' },
      { kind: 'rowMissing', text: '', at: row },
    ] as const
    expect(told(blanks(row), notes)).toMatchObject([
      ['unread-cell', 'hint', expect.stringContaining('“无法提供 6 0 0 0 0 0 6”'), undefined],
    ])
  })

  test.each([
    ['注：3 件', 'requests', row],
    ['另有 3 件', 'requests', row],
    ['注：其中 3 件为补发', 'proactive', 'proactive.administrativeLicenses'],
  ])('“%s” below a table is no row of it: its blanks are blank', (text, at, blank) => {
    const remark = { kind: 'unplaced', text, at } as const
    const cells = at === 'requests' ? blanks(blank) : { [`${blank}.decisions`]: null }
    expect(told(cells, [remark])).toMatchObject([
      ['blank-cell', 'error', expect.any(String), '空白填 0'],
    ])
  })

  test('one figure alone may be that of a row with one cell', () => {
    const notes = [{ kind: 'unplaced', text: '三件', at: 'proactive' }] as const
    const id = 'proactive.administrativeLicenses.decisions'
    expect(told({ [id]: null }, notes)).toMatchObject([
      ['unread-cell', 'hint', expect.stringContaining('“三件”'), undefined],
    ])
  })

  test('a remark below a table does not make its blanks unread', () => {
    const remark = {
      kind: 'unplaced',
      text: '注：以上2023年数字由办公室统计。',
      at: 'requests',
    } as const
    expect(told(blanks(row), [remark])).toEqual([
      ['blank-cell', 'error', '需另行制作整行 7 格空白，没有的填 0。', '空白填 0'],
    ])
  })

  test('what is blank beside what was unread is told as blank', () => {
    const found = told(blanks(row, 'requests.received'), [note])
    expect(found.map(([check]) => check)).toEqual(['blank-cell', 'unread-cell'])
    expect(found[0]?.[2]).toBe('本年新收整行 7 格空白，没有的填 0。')
  })

  test('a table that is not there is told once', () => {
    const cells = Object.fromEntries(
      Object.keys(reportWith({}).cells).flatMap((id) =>
        id.startsWith('disputes.') ? [[id, null]] : [],
      ),
    )
    const missing = { kind: 'tableMissing', text: '', at: 'disputes' } as const
    expect(told(cells, [missing]).map(([check]) => check)).toEqual(['table-missing'])
  })

  test('a note on a place that is filled, or is no cell, says nothing', () => {
    expect(
      told({}, [note, { ...note, at: 'overview' }, { ...note, at: 'requests.nowhere' }]),
    ).toEqual([])
  })
})

describe('a draft that came from a file', () => {
  const unread = Object.fromEntries(cellsOf(row).map((id) => [id, '']))

  test('keeps what was unread, and cannot be exported clean before it is filled', () => {
    expect(told(blanks(row), [], { unread })).toEqual([
      [
        'unread-cell',
        'error',
        '需另行制作整行 7 格没有读出：原文里没有找到，请对照原文填写。',
        '原文就是空白',
      ],
    ])
    const cells = { ...blanks(row), ...Object.fromEntries(cellsOf(row).map((id) => [id, 0])) }
    expect(told(cells, [], { unread })).toEqual([])
  })

  test('a whole table that was not found is told of in one', () => {
    const own = annualReport2021.tables[2]?.grid
      .flat()
      .flatMap((one) => ('cell' in one ? [one.cell] : []))
    const ids = (own ?? []).map(([at, column]) => `disputes.${at}.${column}` as const)
    const whole = Object.fromEntries(ids.map((id) => [id, '']))
    const cells = Object.fromEntries(ids.map((id) => [id, null]))
    expect(told(cells, [], { unread: whole })).toMatchObject([
      [
        'unread-cell',
        'error',
        '表中 15 格都没有读出：原文里没有找到，请对照原文填写。',
        '原文就是空白',
      ],
    ])
  })

  test('a stroke does not fill a cell that was not read', () => {
    const cells = { ...blanks(row), [`${row}.naturalPerson`]: { text: '/' } }
    expect(told(cells, [], { unread })[0]?.[2]).toMatch(/整行 7 格没有读出/)
  })

  test('its marks travel as fields, and are taken away one by one', () => {
    const draft: Draft = { report: reportWith({ cells: blanks(row) }), answers: {}, unread }
    const fields = new Map(fieldsOf(draft))
    expect(draftOf(draft.report.template, fields).unread).toEqual(unread)
    for (const id of cellsOf(row)) fields.delete(`unread.${id}`)
    const blank = draftOf(draft.report.template, fields)
    expect(blank.unread).toBeUndefined()
    expect(told(blank.report.cells, [])).toEqual([
      ['blank-cell', 'error', '需另行制作整行 7 格空白，没有的填 0。', '空白填 0'],
    ])
  })
})
