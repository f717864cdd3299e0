import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { readChangeRequest } from './change-request.ts'

const cell = 'cells.requests.received.naturalPerson'

function read(part: object, body: object = {}) {
  const change = { id: 'a', field: cell, before: null, after: 6, ...part }
  return readChangeRequest({ since: 1, changes: [change], ...body }, annualReport2021)
}

const chinese = /^[\u4e00-\u9fff]/

describe('a change is taken', () => {
  test.each<[string, unknown]>([
    [cell, 6],
    [cell, 0],
    [cell, -3],
    [cell, 2 ** 53 - 1],
    [cell, null],
    [cell, { text: '三件' }],
    ['cells.requests.received.total', { text: '' }],
    ['cells.proactive.administrativeFees.amount', 1_234_567],
    ['narratives.overview', '第一段\n第二段 𠮷'],
    ['narratives.overview', '字'.repeat(100_000)],
    ['narratives.preamble', null],
    ['agency', '云溪区北苑街道办事处'],
    ['kind', '街道'],
    ['year', 2023],
    ['label', null],
    ['profile', 'general'],
    ['website', '字'.repeat(2000)],
    ['contact.phone', '010-1234567'],
    ['signature.date', '2024-01-12'],
    ['answers.requests-balance:x', { kind: 'reason', text: '已核对' }],
    ['answers.requests-balance:x', null],
  ])('%s: %j', (field, after) => {
    const before = field === 'year' ? 2022 : field === 'kind' ? '镇' : null
    expect(read({ field, before, after })).toMatchObject({ value: { since: 1 } })
    expect(read({ field, before: after, after: before })).toMatchObject({ value: { since: 1 } })
  })
})

describe('a change is refused', () => {
  test.each<[string, object, RegExp]>([
    ['an unknown cell', { field: 'cells.requests.received.nobody' }, /没有“cells/],
    ['a cell of the printed grid only', { field: 'cells.requests' }, /没有/],
    ['an unknown part', { field: 'narratives.nowhere', after: 'x' }, /没有/],
    ['the text of a part that is a table', { field: 'narratives.requests', after: 'x' }, /没有/],
    ['an unknown contact', { field: 'contact.fax', after: 'x' }, /没有/],
    ['an unknown field', { field: 'template', after: 'x' }, /没有/],
    ['a group for a field', { field: 'cells', after: 'x' }, /没有/],
    ['the prototype of the answers', { field: 'answers.__proto__', after: null }, /没有/],
    ['the constructor of anything', { field: 'constructor.x', after: 'x' }, /没有/],
    ['no field', { field: '' }, chinese],
    ['a text in a cell', { after: '6' }, chinese],
    ['a fraction in a cell', { after: 0.5 }, chinese],
    ['a number beyond 2^53', { after: 2 ** 53 }, chinese],
    ['an answer in a cell', { after: { kind: 'seen', text: '' } }, chinese],
    ['a list in a cell', { after: [] }, chinese],
    ['a boolean in a cell', { after: true }, chinese],
    ['no value', { after: undefined }, chinese],
    ['a number in a text', { field: 'agency', after: 6 }, /应当是文字/],
    ['junk in a text', { field: 'agency', after: { text: 'x' } }, /应当是文字/],
    ['a long text', { field: 'agency', after: '字'.repeat(2001) }, /最多 2000 个字/],
    ['a long narrative', { field: 'narratives.overview', after: '字'.repeat(100_001) }, /100000/],
    ['long junk in a cell', { after: { text: '字'.repeat(2001) } }, /最多 2000 个字/],
    ['U+0000', { field: 'agency', after: 'a\0' }, /不能保存的字符/],
    ['a lone surrogate', { field: 'agency', after: 'a\ud842' }, /不能保存的字符/],
    ['U+0000 in junk', { after: { text: '\0' } }, /不能保存的字符/],
    ['U+0000 in an id', { id: '\0' }, /不能保存的字符/],
    ['a lone surrogate in a field', { field: 'answers.\ud842' }, /不能保存的字符/],
    ['another kind of agency', { field: 'kind', before: '镇', after: '村' }, /单位类型/],
    ['no year', { field: 'year', before: 2022, after: null }, /年度/],
    ['a year of three digits', { field: 'year', before: 2022, after: 202 }, /年度/],
    ['another kind of answer', { field: 'answers.x', after: { kind: 'no', text: '' } }, chinese],
    ['no id', { id: '' }, chinese],
    ['a number for an id', { id: 1 }, chinese],
    ['a malformed before', { before: '6' }, chinese],
  ])('%s', (_, part, says) => {
    expect(read(part)).toEqual({ malformed: expect.stringMatching(says) })
  })

  test.each<[string, object]>([
    ['no since', { since: undefined }],
    ['a negative since', { since: -1 }],
    ['a since that is text', { since: '1' }],
    ['changes that are no list', { changes: {} }],
    ['a change that is no object', { changes: [null] }],
    [
      'too many changes',
      { changes: new Array(2001).fill({ id: 'a', field: 'title', before: null, after: null }) },
    ],
  ])('%s', (_, body) => {
    expect(read({}, body)).toEqual({ malformed: expect.stringMatching(chinese) })
  })

  test.each([null, 1, 'x', [], {}])('a body that is %j', (body) => {
    const malformed = expect.stringMatching(chinese)
    expect(readChangeRequest(body, annualReport2021)).toEqual({ malformed })
  })
})
