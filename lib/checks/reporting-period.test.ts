import { reportingPeriod } from './reporting-period.ts'
import { testCheck } from './test-check.ts'

const preamble = (text: string) => ({ narratives: { preamble: text } })

testCheck(reportingPeriod, {
  passes: {
    'a preamble of one’s own': preamble('统计期限自2023年1月1日起至12月31日止。'),
    'the generated one': {},
    'told in 总体情况': {
      narratives: { preamble: '', overview: '2023年1月1日—12月31日，公开126条。' },
    },
  },
  fails: {
    'not told': {
      given: preamble('根据《条例》编制。'),
      says: '没有写明统计期限（2023年1月1日至12月31日）。',
      part: 'preamble',
    },
    'not told, and no year': {
      given: { year: 0, ...preamble('根据《条例》编制。') },
      says: '没有写明统计期限（1月1日至12月31日）。',
    },
  },
  blank: {
    'a year that is not known is not printed': { year: 0, ...preamble('1月1日至12月31日') },
  },
})
