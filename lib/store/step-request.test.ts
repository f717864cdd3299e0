import { expect, test } from 'vitest'
import { readStepRequest } from './step-request.ts'

const request = { id: 'click', step: 'send', from: 'draft', revision: 1 }

test('what a client sends is read, with nothing where it says nothing', () => {
  expect(readStepRequest(request)).toEqual({ value: { ...request, threads: [], overrules: [] } })
  const publication = { address: ' https://www.example.gov.cn/1 ', date: '2024-01-20' }
  expect(readStepRequest({ ...request, reason: ' 不对 ', publication })).toMatchObject({
    value: { reason: '不对', publication: { address: 'https://www.example.gov.cn/1' } },
  })
})

test.each<[string, unknown]>([
  ['nothing', null],
  ['no id', { ...request, id: '' }],
  ['an unknown step', { ...request, step: 'delete' }],
  ['a step without a button', { ...request, step: 'rework' }],
  ['an unknown state', { ...request, from: 'gone' }],
  ['a negative revision', { ...request, revision: -1 }],
  ['an empty reason', { ...request, reason: ' ' }],
  ['a long reason', { ...request, reason: '字'.repeat(2_001) }],
  ['U+0000', { ...request, reason: 'a\0' }],
  [
    'a script for an address',
    { ...request, publication: { address: 'javascript:alert(1)', date: '2024-01-20' } },
  ],
  [
    'a day that is none',
    { ...request, publication: { address: 'https://a.cn', date: '2024-02-30' } },
  ],
  ['an overrule without a reason', { ...request, overrules: [{ fingerprint: 'x', reason: '' }] }],
])('%s is malformed, in Chinese', (_, body) => {
  expect(readStepRequest(body)).toEqual({ malformed: expect.stringMatching(/^[\u4e00-\u9fff]/) })
})
