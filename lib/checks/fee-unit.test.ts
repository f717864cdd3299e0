import { feeUnit } from './fee-unit.ts'
import { testCheck } from './test-check.ts'

const fee = 'proactive.administrativeFees.amount'
const tenThousandYuan = 1_000_000

testCheck(feeUnit, {
  passes: {
    'an ordinary fee': { cells: { [fee]: 3.5 * tenThousandYuan } },
    'the limit itself': { cells: { [fee]: 1000 * tenThousandYuan } },
    'a city may collect that much': { kind: '政府', cells: { [fee]: 59_237 * tenThousandYuan } },
  },
  fails: {
    'a fee typed in 元': {
      given: { cells: { [fee]: 251_000 * tenThousandYuan } },
      says: '行政事业性收费·本年收费金额 251000 万元，超过 1000 万元，可能是把元填成了万元。',
      severity: 'warning',
      cells: [fee],
      part: 'proactive',
      cure: '按元折算，改为 25.1',
    },
    'an amount that is no number of 分 when read as 元': {
      given: { kind: '镇', cells: { [fee]: 1000 * tenThousandYuan + 1 } },
      says: '行政事业性收费·本年收费金额 1000.000001 万元，超过 1000 万元，可能是把元填成了万元。',
    },
  },
  blank: {
    'the cell is blank': { cells: { [fee]: null } },
    'the cell holds no number': { cells: { [fee]: { text: '251000元' } } },
  },
})
