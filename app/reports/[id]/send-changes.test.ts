import { describe, expect, test } from 'vitest'
import { readReply } from './send-changes.ts'

const change = { id: '1', field: 'agency', before: null, after: '甲' }
const result = { id: '1', field: 'agency', kind: 'written', current: '甲' }
const whole = { revision: 2, results: [result], changed: [], savedAt: '2025-01-06T02:32:00.000Z' }

describe('the answer to a request', () => {
  test('is taken where it answers every change', () => {
    expect(readReply({ since: 1, changes: [change] }, 200, whole)).toMatchObject({
      kind: 'taken',
      revision: 2,
    })
    const { results: _, ...asked } = whole
    expect(readReply({ since: 1 }, 200, asked)).toMatchObject({ kind: 'taken', results: [] })
  })

  test.each([
    ['leaves a change out', { ...whole, results: [] }],
    ['has no revision', { ...whole, revision: undefined }],
    ['is a page of a proxy', undefined],
    ['is no object', 'OK'],
  ])('is no answer where it %s', (_, body) => {
    expect(readReply({ since: 1, changes: [change] }, 200, body)).toMatchObject({
      kind: 'refused',
      status: 502,
    })
  })

  test('refuses with the sentence of the server, and the changes it names', () => {
    expect(readReply({ since: 1 }, 422, { error: '文字太长。', rejected: ['1', 2] })).toEqual({
      kind: 'refused',
      status: 422,
      says: '文字太长。',
      rejected: ['1'],
    })
    expect(readReply({ since: 1 }, 500, null)).toMatchObject({ status: 500, rejected: [] })
  })
})
