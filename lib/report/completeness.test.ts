import { describe, expect, it } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { completenessOf, percentComplete } from './completeness.ts'
import { formOf } from './form.ts'
import type { Report } from './report.ts'
import { settled } from './settled.ts'

const form = formOf(annualReport2021)
const empty: Report = {
  template: 'annual-report-2021',
  agency: '青石街道办事处',
  kind: '街道',
  year: 2024,
  narratives: {},
  cells: {},
}

function completeness(partId: string, report: Report) {
  const part = annualReport2021.parts.find(({ id }) => id === partId)
  if (!part) throw new Error(partId)
  return completenessOf(part, report, settled(form, report.cells))
}

describe('completenessOf', () => {
  it('counts the cells of a table that a person fills, and not its totals', () => {
    expect(completeness('requests', empty)).toEqual({ filled: 0, of: 144 })
    expect(completeness('proactive', empty)).toEqual({ filled: 0, of: 10 })
    expect(completeness('disputes', empty)).toEqual({ filled: 0, of: 12 })
  })

  it('counts zero and junk as filled, a blank not', () => {
    const cells = {
      'proactive.governmentRules.issued': 0,
      'proactive.governmentRules.repealed': { text: '若干' },
      'proactive.governmentRules.inForce': null,
    }
    expect(completeness('proactive', { ...empty, cells })).toEqual({ filled: 2, of: 10 })
  })

  it('counts the aspects that a text speaks of', () => {
    const overview = '（一）主动公开\n全年更新网站。'
    expect(completeness('overview', { ...empty, narratives: { overview } })).toEqual({
      filled: 2,
      of: 5,
    })
  })

  it('takes a text without aspects as one', () => {
    const narratives = { otherMatters: '无其他需要报告的事项。', problemsAndImprovements: '  ' }
    expect(completeness('otherMatters', { ...empty, narratives })).toEqual({ filled: 1, of: 1 })
    expect(completeness('problemsAndImprovements', { ...empty, narratives }).filled).toBe(0)
  })
})

describe('percentComplete', () => {
  it('is 0 for an empty report and weighs every part the same', () => {
    expect(percentComplete(annualReport2021, empty)).toBe(0)
    const narratives = { otherMatters: '无其他需要报告的事项。' }
    expect(percentComplete(annualReport2021, { ...empty, narratives })).toBe(16)
  })

  it('is 100 for a template without parts', () => {
    expect(percentComplete({ ...annualReport2021, parts: [] }, empty)).toBe(100)
  })

  it('takes a table without cells of its own as written', () => {
    const [part] = annualReport2021.parts.filter(({ id }) => id === 'proactive')
    if (!part) throw new Error('proactive')
    expect(percentComplete({ ...annualReport2021, parts: [part], tables: [] }, empty)).toBe(100)
  })
})
