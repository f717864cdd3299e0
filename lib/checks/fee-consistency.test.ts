import { feeConsistency } from './fee-consistency.ts'
import { testCheck } from './test-check.ts'

const unpaid = 'requests.closedFeeLapsed.naturalPerson'
const fee = 'proactive.administrativeFees.amount'
const other = (otherMatters: string) => ({ narratives: { otherMatters } })

testCheck(feeConsistency, {
  passes: {
    'nothing unpaid, nothing collected': {},
    'a year before fees had to be told': { year: 2020, cells: { [unpaid]: 1 }, ...other('无。') },
    'a notice was sent': { cells: { [unpaid]: 1 }, ...other('发出收费通知1件，总金额100元。') },
    'fees were collected, so notices were sent': {
      cells: { [unpaid]: 1, [fee]: 38_000 },
      ...other('收取信息处理费380元。'),
    },
    'the fee covers what was collected': {
      cells: { [fee]: 1_000_000 },
      ...other('实际收取信息处理费9,999.99元。'),
    },
    'collected in 万元': {
      cells: { [fee]: 1_000_000 },
      ...other('实际收取信息处理费1万元。'),
    },
  },
  fails: {
    'a fee went unpaid, and no notice was sent': {
      given: { cells: { [unpaid]: 2 }, ...other('发出收费通知0件，总金额0元，实际收取0元。') },
      says: '逾期未缴费·总计 2 件，“其他需要报告的事项”写的是没有发出收费通知。',
      severity: 'warning',
      cells: ['requests.closedFeeLapsed.total'],
      part: 'otherMatters',
    },
    'a fee went unpaid, and notices are not told of': {
      given: { cells: { [unpaid]: 1 }, ...other('无。') },
      says: '逾期未缴费·总计 1 件，“其他需要报告的事项”没有写发出收费通知。',
    },
    'more was collected than the table says': {
      given: {
        cells: { [fee]: 10_000 },
        ...other('发出收费通知3件，总金额380.5元，实际收取信息处理费 380.5 元。'),
      },
      says: '“其他需要报告的事项”写实际收取信息处理费 380.5 元，行政事业性收费·本年收费金额 0.01 万元（100 元），少 280.5 元。',
      cells: [fee],
    },
  },
  blank: {
    'the fee is blank': { cells: { [fee]: null }, ...other('收取信息处理费380元。') },
    'the unpaid requests are blank': { cells: { [unpaid]: null }, ...other('无。') },
    'nothing is written yet': { cells: { [unpaid]: 1 }, ...other('') },
  },
})
