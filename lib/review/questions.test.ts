import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { questions, standingTicks } from './questions.ts'

const ticks = [2, 3].map((revision) => ({ question: 'facts', revision }))

function standing(...written: readonly (readonly [field: string, revision: number])[]) {
  const fields = written.map(([field, revision]) => ({ field, revision }))
  return standingTicks(annualReport2021, fields, ticks).map(({ revision }) => revision)
}

describe('a tick', () => {
  test('counts until what is printed changes', () => {
    expect(standing()).toEqual([2, 3])
    expect(standing(['narratives.overview', 2])).toEqual([2, 3])
    expect(standing(['narratives.overview', 3], ['cells.requests.received.total', 1])).toEqual([3])
    expect(standing(['title', 4])).toEqual([])
  })

  test('counts on when an answer or the name in the list changes', () => {
    expect(standing(['answers.title-1', 9], ['label', 9])).toEqual([2, 3])
  })
})

test('every question has a name of its own', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
})
