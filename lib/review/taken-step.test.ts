import { describe, expect, test } from 'vitest'
import type { Step } from './step.ts'
import { lastOf, lateSentence, openReturn, overruledIn, type TakenStep } from './taken-step.ts'

function taken(step: Step, part: Partial<TakenStep> = {}): TakenStep {
  return {
    id: step,
    step,
    from: 'draft',
    to: 'submitted',
    by: 'li',
    byName: '李四',
    at: '2024-01-12T02:32:00.000Z',
    source: '127.0.0.1',
    revision: 1,
    threads: [],
    overruled: [],
    ...part,
  }
}

const overrule = { fingerprint: 'title-1', message: '标题。', reason: '属实' }

describe('the log', () => {
  test('tells the last of some steps', () => {
    const log = [taken('send'), taken('return'), taken('send', { id: 'again' })]
    expect(lastOf(log, 'send')?.id).toBe('again')
    expect(lastOf(log, 'return')?.id).toBe('return')
    expect(lastOf(log, 'sign')).toBeUndefined()
  })

  test('tells why a report is with its clerk, until it is sent again', () => {
    const log = [taken('send'), taken('return', { reason: '数字不对' }), taken('rework')]
    expect(openReturn(log)?.reason).toBe('数字不对')
    expect(openReturn([...log, taken('send')])).toBeUndefined()
    expect(openReturn([])).toBeUndefined()
  })

  test('tells what was overruled since the report was sent, and no earlier', () => {
    const log = [taken('send'), taken('approve', { overruled: [overrule] })]
    expect(overruledIn(log)).toEqual(new Set(['title-1']))
    expect(overruledIn([...log, taken('return'), taken('send')])).toEqual(new Set())
  })
})

test('who comes second is told who was first', () => {
  expect(lateSentence('approve', taken('return'))).toBe(
    '李四已经退回了这份报告（2024-01-12 10:32），您的“同意”没有生效；请刷新后再看。',
  )
  expect(lateSentence('sign', undefined)).toMatch(/状态已经变了，您的“签发”没有生效/)
})
