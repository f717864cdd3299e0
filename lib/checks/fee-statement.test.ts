import { describe, expect, test } from 'vitest'
import { feeStatementIn } from './fee-statement.ts'

/** Amounts are in 分. */
describe('what a text tells about fees', () => {
  test.each([
    ['无其他需要报告的事项。', {}],
    ['发出收费通知0件，总金额0元，实际收取0元。', { notices: 0, charged: 0, collected: 0 }],
    [
      '发出收费通知的件数、总金额和实际收取的总金额均为零。',
      { notices: 0, charged: 0, collected: 0 },
    ],
    [
      '全年开具3份缴费通知，总金额 1,200.5 元，实际收取 0.1 万元。',
      { notices: 3, charged: 120_050, collected: 100_000 },
    ],
    ['发出信息处理费收费通知２件，金额共计３８０元。', { notices: 2, charged: 38_000 }],
    ['没有发出收费通知，未收取信息处理费。', { notices: 0, collected: 0 }],
    ['未产生信息处理费。', { collected: 0 }],
    ['收取信息处理费 380 元。', { collected: 38_000 }],
    ['收取信息处理费0.001元。', {}],
    ['收取信息处理费9999999999999999元。', {}],
    ['收到政府信息公开申请3件。', {}],
  ])('%s', (text, told) => {
    expect(feeStatementIn(text)).toEqual(told)
  })
})
