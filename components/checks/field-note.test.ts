import { describe, expect, it } from 'vitest'
import { formOf } from '#lib/report/form.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { fieldNote } from './field-note.ts'

const form = formOf(annualReport2021)

describe('fieldNote', () => {
  it('of a cell is that of its row, its column and its relations', () => {
    expect(fieldNote(form, 'cells.requests.carriedForward.naturalPerson')).toEqual({
      title: '结转下年度 · 自然人',
      notes: [
        '12月31日尚未办结、转到下一年继续办理的申请件数。明年的“上年结转”应与此相同。',
        '以个人名义提出的申请。',
      ],
      relations: [
        '每一行各类申请人之和，应等于总计。',
        '本年新收与上年结转之和，应等于办理结果总计与结转下年度之和。',
      ],
      basis: [],
    })
  })

  it('of a row names its article', () => {
    const note = fieldNote(form, 'cells.proactive.administrativeFees.amount')
    expect(note?.basis).toEqual(['《中华人民共和国政府信息公开条例》第二十条第（八）项'])
  })

  it('of a narrative is that of its part', () => {
    const note = fieldNote(form, 'narratives.problemsAndImprovements')
    expect(note?.title).toBe('五、存在的主要问题及改进情况')
    expect(note?.basis).toHaveLength(1)
  })

  it.each(['agency', 'narratives.preamble', 'cells.a.b.c', 'narratives.requests'])(
    'is none for %s',
    (field) => {
      expect(fieldNote(form, field)).toBeUndefined()
    },
  )
})
