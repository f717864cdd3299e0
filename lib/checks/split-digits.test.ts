import { splitDigits } from './split-digits.ts'
import { testCheck } from './test-check.ts'

const row = (person: number | null, business: number, total: number) => ({
  cells: {
    'requests.received.naturalPerson': person,
    'requests.received.commercialEnterprise': business,
    'requests.received.total': total,
  },
})

testCheck(splitDigits, {
  passes: {
    'the sum is right': row(1, 2, 3),
    'joined they do not repair it': row(1, 2, 13),
    'more than one digit': row(12, 3, 123),
    'nothing to join': row(0, 0, 20),
  },
  fails: {
    'twelve, torn into 1 and 2': {
      given: row(1, 2, 12),
      says: '本年新收·自然人 1 与本年新收·商业企业 2 合成 12，这一行就等于合计 12，可能是一个数被拆成了两格。',
      cells: ['requests.received.naturalPerson', 'requests.received.commercialEnterprise'],
      part: 'requests',
    },
  },
  blank: { 'a blank cell': row(null, 2, 12) },
})
