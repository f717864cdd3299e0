import { describe, expect, test } from 'vitest'
import { annualReport2021 as template } from '#templates/annual-report-2021/template.ts'
import { knownRevisions, reviewPartOf, reviewParts, unseenParts } from './review-parts.ts'

const ids = reviewParts(template).map(({ id }) => id)

describe('the parts of a review', () => {
  test('are what stands outside the numbered parts, and these', () => {
    expect(reviewParts(template)[0]?.name).toBe('标题、开头和落款')
    expect(ids.slice(1)).toEqual(template.parts.map(({ id }) => id))
  })

  test.each([
    ['title', 'head'],
    ['agency', 'head'],
    ['contact.phone', 'head'],
    ['signature.date', 'head'],
    ['narratives.preamble', 'head'],
    ['narratives.overview', 'overview'],
    ['cells.requests.received.total', 'requests'],
    ['cells.gone.received.total', 'head'],
    ['lastYear.cells.requests.received.total', 'requests'],
    ['lastYear.narratives.overview', undefined],
    ['answers.x-1', undefined],
    ['unread.requests.received.total', undefined],
    ['label', undefined],
    ['profile', undefined],
  ])('%s is shown in %s', (field, part) => {
    expect(reviewPartOf(template, field)).toBe(part)
  })
})

describe('a part is unseen', () => {
  const written = [
    { field: 'agency', revision: 1 },
    { field: 'narratives.overview', revision: 3 },
    { field: 'narratives.overview', revision: 2 },
    { field: 'answers.x-1', revision: 9 },
  ]
  const unseen = (looks: readonly { readonly part: string; readonly revision: number }[]) =>
    unseenParts(template, written, looks).map(({ id }) => id)

  test('while it was never shown', () => {
    expect(unseen([])).toEqual(ids)
  })

  test('again when it changed after the last look', () => {
    const looks = ids.map((part) => ({ part, revision: 2 }))
    expect(unseen(looks)).toEqual(['overview'])
    expect(unseen([...looks, { part: 'overview', revision: 3 }])).toEqual([])
  })
})

test('a reader knows each part as they saw it last, or as it was when the whole was judged', () => {
  const looks = [
    { part: 'overview', revision: 2 },
    { part: 'requests', revision: 4 },
    { part: 'otherMatters', revision: 6 },
  ]
  const known = (decided: number) => knownRevisions(template, looks, { decided, now: 6 })
  expect(known(0).get('overview')).toBe(2)
  expect(known(0).get('requests')).toBe(4)
  expect(known(0).get('otherMatters')).toBe(0)
  expect(known(3).get('overview')).toBe(3)
  expect(known(3).get('requests')).toBe(4)
  expect(known(3).get('head')).toBe(3)
})
