import { describe, expect, test } from 'vitest'
import { rulesVersion } from '#lib/checks/rules-version.ts'
import { type Actor, lockSentence, type Standing, stepsOpenTo } from './open-steps.ts'
import { pointsOf } from './points.ts'
import { isEditable, states } from './state.ts'
import { testFindings } from './test-findings.ts'

const { error, judged, numbers, words, hint } = testFindings
const reason = { kind: 'reason', text: '上年口径不同' } as const
const seen = { kind: 'seen', text: '' } as const

const clerk: Actor = { id: 'zhang', name: '张三', roles: ['clerk'] }
const reviewer: Actor = { id: 'li', name: '李四', roles: ['reviewer'] }
const signer: Actor = { id: 'wang', name: '王五', roles: ['signer'] }

const clean: Standing = {
  state: 'draft',
  levels: 2,
  sentBy: 'zhang',
  points: pointsOf([], {}),
  unseen: [],
  overruled: new Set(),
}

function open(actor: Actor, standing: Partial<Standing>) {
  return stepsOpenTo(actor, { ...clean, ...standing })
}

describe('points', () => {
  test('are sorted by what they ask for', () => {
    expect(pointsOf([error, judged, numbers, words, hint], {})).toEqual({
      rules: rulesVersion,
      errors: [error],
      unreasoned: [judged],
      toOverrule: [],
      unanswered: [numbers, words],
    })
  })

  test('a reason sends an error of judgement to the reviewer, but no other error', () => {
    const answers = { [error.fingerprint]: reason, [judged.fingerprint]: reason }
    expect(pointsOf([error, judged], answers)).toMatchObject({
      errors: [error],
      unreasoned: [],
      toOverrule: [judged],
    })
  })

  test('a click answers words, not numbers', () => {
    const answers = { [numbers.fingerprint]: seen, [words.fingerprint]: seen }
    expect(pointsOf([numbers, words], answers).unanswered).toEqual([numbers])
  })
})

describe('the buttons', () => {
  test('a clerk may send a clean draft', () => {
    expect(open(clerk, {})).toEqual([{ step: 'send', name: '报送', lacks: [], overrules: [] }])
  })

  test('sending says what is left to do', () => {
    const points = pointsOf([error, judged, numbers], {})
    expect(open(clerk, { points })[0]?.lacks).toEqual([
      '有 1 处错误要改正。',
      '有 1 处错误要改正，或写明理由。',
      '有 1 处提醒要答复。',
    ])
  })

  test('only the sender may take it back', () => {
    const state = 'submitted'
    expect(open(clerk, { state })).toMatchObject([{ step: 'withdraw' }])
    expect(open(clerk, { state, sentBy: 'somebody' })).toEqual([])
    expect(open(clerk, { state, sentBy: undefined })).toEqual([])
  })

  test('what was signed and says something else now is not published, but opened again', () => {
    const lapse = '内容与签发时不一致，签发已失效，须重新审签。'
    expect(open(signer, { state: 'signed', lapse })).toMatchObject([
      { step: 'publish', lacks: [lapse] },
      { step: 'reopen', lacks: [] },
    ])
  })

  test('a reviewer returns with a reason, or agrees when every part was shown', () => {
    const unseen = ['总体情况', '其他事项']
    expect(open(reviewer, { state: 'submitted', unseen })).toEqual([
      { step: 'return', name: '退回', lacks: [], asks: 'reason', overrules: [] },
      { step: 'approve', name: '同意', lacks: ['还没有看过“总体情况”“其他事项”。'], overrules: [] },
    ])
  })

  test('a reviewer decides the errors that were sent with a reason', () => {
    const points = pointsOf([judged], { [judged.fingerprint]: reason })
    const [, approve] = open(reviewer, { state: 'submitted', points })
    expect(approve).toMatchObject({ step: 'approve', lacks: [], overrules: [judged] })
  })

  test('a signer cannot sign what no reviewer has decided, nor errors', () => {
    const points = pointsOf([judged], { [judged.fingerprint]: reason })
    const at = { state: 'reviewed', points } as const
    const [, sign] = open(signer, at)
    expect(sign).toMatchObject({ step: 'sign', lacks: ['有 1 处错误还没有审核人的意见。'] })
    const overruled = new Set([judged.fingerprint])
    expect(open(signer, { ...at, overruled })[1]?.lacks).toEqual([])
    expect(open(signer, { ...at, points: pointsOf([error], {}) })[1]?.lacks).toEqual([
      '有 1 处错误要改正。',
    ])
  })

  test('at two levels a signer need not have been shown every part', () => {
    expect(open(signer, { state: 'reviewed', unseen: ['总体情况'] })[1]?.lacks).toEqual([])
  })

  test('at one level who signs has been shown every part, and decides', () => {
    const points = pointsOf([judged], { [judged.fingerprint]: reason })
    const at = { state: 'submitted', levels: 1, points, unseen: ['总体情况'] } as const
    for (const actor of [reviewer, signer])
      expect(open(actor, at)[1]).toMatchObject({
        step: 'sign',
        lacks: ['还没有看过“总体情况”。'],
        overrules: [judged],
      })
  })

  test('publishing asks for address and date, reopening for a reason', () => {
    expect(open(signer, { state: 'signed' })).toMatchObject([
      { step: 'publish', asks: 'publication' },
      { step: 'reopen', asks: 'reason' },
    ])
  })
})

test('what is sent is locked, in a sentence without its full stop', () => {
  for (const state of states) {
    const sentence = lockSentence(state)
    expect(sentence === undefined).toBe(isEditable(state))
    if (sentence !== undefined) expect(sentence).toMatch(/不能再改；要改请.*[^。]$/)
  }
})
