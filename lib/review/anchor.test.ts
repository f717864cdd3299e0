import { expect, test } from 'vitest'
import { type Anchor, stillStands } from './anchor.ts'

const ground = {
  cellText: (cell: string) => (cell === 'requests.received.total' ? '6' : undefined),
  partText: (part: string) => (part === 'overview' ? '一、工作\n全年收到申请6件。' : ''),
  fingerprints: new Set(['title-1']),
}
const cell = 'requests.received.total'

test.each<[string, Anchor, boolean]>([
  ['the whole', { kind: 'whole' }, true],
  ['a cell', { kind: 'cell', cell, quote: '6' }, true],
  ['a cell that changed', { kind: 'cell', cell, quote: '5' }, false],
  ['a cell of another form', { kind: 'cell', cell: 'a.b.c', quote: '' }, false],
  ['a passage', { kind: 'passage', part: 'overview', quote: '收到申请6件' }, true],
  ['a passage over a line break', { kind: 'passage', part: 'overview', quote: '工作全年' }, true],
  ['a passage that is gone', { kind: 'passage', part: 'overview', quote: '收到申请5件' }, false],
  ['a passage of another part', { kind: 'passage', part: 'head', quote: '工作' }, false],
  ['a finding', { kind: 'finding', fingerprint: 'title-1', quote: '标题。' }, true],
  ['a finding that is settled', { kind: 'finding', fingerprint: 'x', quote: '标题。' }, false],
])('%s stands or not', (_, anchor, stands) => {
  expect(stillStands(anchor, ground)).toBe(stands)
})
