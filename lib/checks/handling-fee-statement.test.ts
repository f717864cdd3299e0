import { expect, test } from 'vitest'
import { handlingFeeStatement } from './handling-fee-statement.ts'
import { findingsOf, reportWith, testCheck } from './test-check.ts'

const ready =
  '2023年，我街道依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）发出收费通知0件，总金额0元，实际收取0元。'
const cure = `写入“${ready}”`
const other = (otherMatters: string) => ({ narratives: { otherMatters } })

testCheck(handlingFeeStatement, {
  passes: {
    'the sentence of the form': other(ready),
    'three figures in another order': other(
      '发出收费通知的件数为0件，总金额为0元，实际收取的总金额为0元。',
    ),
    'all three at once': other('发出收费通知的件数、总金额以及实际收取的总金额均为0。'),
    'money was collected and all is told': other(
      '全年开具收费通知2份，金额共计380元，实际收取信息处理费 380 元。',
    ),
    'full-width figures': other('发出收费通知０件，总金额０元，实际收取０元。'),
    'a report on a year before the rule': { year: 2020, ...other('无') },
  },
  fails: {
    'fees are not mentioned': {
      given: other('无其他需要报告的事项。'),
      says: '“其他需要报告的事项”没有写信息处理费的收取情况，没有收取的也应写明。',
      severity: 'error',
      part: 'otherMatters',
      cure,
    },
    'fees are told in another part': {
      given: { narratives: { overview: '信息公开申请均未收取费用。', otherMatters: '无' } },
      says: '信息处理费写在“总体情况”里，按惯例写在“其他需要报告的事项”里。',
      severity: 'hint',
      cure,
    },
    'only 无': {
      given: other('无'),
      says: '“其他需要报告的事项”没有写信息处理费的收取情况，没有收取的也应写明。',
      cure,
    },
    'only that nothing was collected, in other words': {
      given: other('2023年没有向申请人收取任何相关费用。'),
      says: '信息处理费按惯例写三个数，这里没有写发出收费通知的件数、总金额。',
      severity: 'hint',
      cure,
    },
    'only that nothing was collected': {
      given: other('本年度未收取信息处理费。'),
      says: '信息处理费按惯例写三个数，这里没有写发出收费通知的件数、总金额。',
      severity: 'hint',
      quote: '本年度未收取信息处理费。',
      cure,
    },
    'nothing was collected, and more is told in the same sentence': {
      given: other('本年度未收取信息处理费，没有其他需要说明的事项。'),
      says: '信息处理费按惯例写三个数，这里没有写发出收费通知的件数、总金额。',
      severity: 'hint',
      cure,
    },
    'money was collected, and nothing of notices': {
      given: other('全年收取信息处理费380元。'),
      says: '写了收取信息处理费，没有写发出收费通知的件数、总金额。',
      severity: 'warning',
      quote: '全年收取信息处理费380元。',
    },
    'notices were sent, and what came in is not told': {
      given: other('全年发出信息处理费收费通知3件，总金额0.1万元。'),
      says: '写了收取信息处理费，没有写实际收取的总金额。',
      severity: 'warning',
    },
    'a request was closed for want of payment, so no zeros are offered': {
      given: {
        cells: { 'requests.closedFeeLapsed.naturalPerson': 1 },
        ...other('本年度未收取信息处理费。'),
      },
      says: '信息处理费按惯例写三个数，这里没有写发出收费通知的件数、总金额。',
      severity: 'hint',
    },
  },
  blank: { 'an empty part is left to another check': other('') },
})

test('the ready sentence takes the place of a sentence that tells nothing else', () => {
  const text = (given: string) =>
    findingsOf(handlingFeeStatement, reportWith(other(given)))[0]?.cure?.writes?.[0]?.value
  expect(text('本年度未收取信息处理费。\n无其他事项。')).toBe(`${ready}\n无其他事项。`)
  expect(text('本年度未收取信息处理费，无其他事项。')).toBe(
    `${ready}\n本年度未收取信息处理费，无其他事项。`,
  )
  expect(text('无。')).toBe(ready)
})
