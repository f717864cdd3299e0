import { describe, expect, it } from 'vitest'
import type { Finding } from '#lib/checks/check.ts'
import { formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { isInPart, type PartMark, partMark, reportInfo } from './part-mark.ts'

const form = formOf(annualReport2021)
const issued = 'proactive.governmentRules.issued'
const repealed = 'proactive.governmentRules.repealed'

/** What a part is marked with, by what the report holds and what is open. */
function mark(part: string, report: Partial<Report>, ...open: readonly Finding[]): PartMark {
  const whole: Report = {
    template: 'annual-report-2021',
    agency: '青石街道办事处',
    kind: '街道',
    year: 2024,
    narratives: {},
    cells: {},
    ...report,
  }
  const cells = settled(form, whole.cells)
  return partMark(part, {
    template: annualReport2021,
    report: whole,
    settled: cells,
    open,
    left: [],
  })
}

function finding(said: Partial<Finding>): Finding {
  const base = { check: 'a', severity: 'error', message: '', cells: [], fingerprint: '' } as const
  return { ...base, about: 'numbers', ...said }
}

const zeros = Object.fromEntries(
  form.cells.filter(({ table }) => table.id === 'proactive').map(({ id }) => [id, 0]),
)

describe('a table', () => {
  it('is empty, then underway, then complete', () => {
    expect(mark('proactive', {})).toEqual({ kind: 'empty' })
    expect(mark('proactive', { cells: { [issued]: 0 } })).toEqual({
      kind: 'underway',
      filled: 1,
      of: 10,
    })
    expect(mark('proactive', { cells: zeros })).toEqual({ kind: 'complete' })
  })

  it('counts errors and warnings about what is written, not hints', () => {
    const open = [
      finding({ cells: [issued, repealed] }),
      finding({ severity: 'warning', cells: [issued] }),
      finding({ severity: 'hint', cells: [issued] }),
    ]
    expect(mark('proactive', { cells: { [issued]: 3 } }, ...open)).toEqual({
      kind: 'findings',
      count: 2,
    })
  })

  it('does not count what is only not written yet', () => {
    const blanks = finding({ cells: [repealed] })
    expect(mark('proactive', { cells: { [issued]: 3 } }, blanks).kind).toBe('underway')
    expect(mark('proactive', {}, blanks).kind).toBe('empty')
  })
})

describe('a text', () => {
  const missing = finding({ severity: 'warning', about: 'words', part: 'overview' })
  const wrong = finding({ about: 'words', part: 'overview', quote: '（' })

  it('is underway while aspects are missing, and counts what is wrong with its words', () => {
    const narratives = { overview: '（一）主动公开\n更新网站（' }
    expect(mark('overview', { narratives }, missing)).toEqual({
      kind: 'underway',
      filled: 2,
      of: 5,
    })
    expect(mark('overview', { narratives }, missing, wrong)).toEqual({ kind: 'findings', count: 1 })
  })

  it('counts what it does not say once it is whole', () => {
    const narratives = { otherMatters: '没有其他事项。' }
    const open = finding({ about: 'words', part: 'otherMatters' })
    expect(mark('otherMatters', { narratives }, open)).toEqual({ kind: 'findings', count: 1 })
  })
})

describe('the report’s own names', () => {
  it('are complete with agency and year', () => {
    expect(mark(reportInfo, {})).toEqual({ kind: 'complete' })
    expect(mark(reportInfo, { agency: '' })).toEqual({ kind: 'underway', filled: 1, of: 2 })
    expect(mark(reportInfo, { agency: '', year: 0 })).toEqual({ kind: 'empty' })
  })

  it('hear of title, preamble and signature', () => {
    const title = finding({ about: 'words', part: 'title' })
    expect(mark(reportInfo, {}, title)).toEqual({ kind: 'findings', count: 1 })
    expect(isInPart(annualReport2021, 'overview', title)).toBe(false)
  })
})

it('a finding about a text and a table stands beside both', () => {
  const both = finding({ part: 'overview', cells: [issued] })
  const parts = [reportInfo, ...annualReport2021.parts.map(({ id }) => id)]
  expect(parts.filter((part) => isInPart(annualReport2021, part, both))).toEqual([
    'overview',
    'proactive',
  ])
})
