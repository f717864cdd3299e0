import { periodMismatch } from './period-mismatch.ts'
import { testCheck } from './test-check.ts'

const whole = '2023年1月1日起至2023年12月31日'

testCheck(periodMismatch, {
  passes: {
    'the preamble is made from the report': {},
    'the whole year': { narratives: { preamble: `所列数据的统计期限自${whole}止。` } },
    'the year is named once': {
      narratives: { preamble: '统计期限为2023年1月1日至12月31日。' },
    },
    'spaces around the figures, as a PDF leaves them': {
      narratives: { preamble: '数据统计期限从 2023 年 1 月 1 日到 2023 年 12 月 31 日。' },
    },
    'no year is named': { narratives: { preamble: '统计期限为1月1日至12月31日。' } },
    'with dots': { narratives: { preamble: '统计时段：2023.01.01—2023.12.31。' } },
    'the period of something else': {
      narratives: { overview: '2023年5月1日至5月31日开展宣传月活动，发放资料300份。' },
    },
    'the days on which something else happens': {
      narratives: { preamble: '公示时间为2024年1月10日至2024年1月20日。' },
    },
    'the characters of a date are lost': {
      narratives: { preamble: '统计期限自202311日起至20231231日止。' },
    },
  },
  fails: {
    'the year before': {
      given: { narratives: { preamble: '统计期限自2022年1月1日起至2022年12月31日止。' } },
      says: '统计期限写的是 2022年1月1日至2022年12月31日，应为 2023年1月1日至12月31日。',
      severity: 'error',
      part: 'preamble',
      quote: '2022年1月1日起至2022年12月31日',
      cure: `改为“${whole}”`,
    },
    'a year that ends early': {
      given: { narratives: { preamble: '所列数据统计期限为2023年1月1日至12月30日。' } },
      says: '统计期限写的是 2023年1月1日至2023年12月30日，应为 2023年1月1日至12月31日。',
      cure: `改为“${whole}”`,
    },
    'no year is named, and the days are others': {
      given: { narratives: { preamble: '数据统计期限为1月1日至11月30日。' } },
      says: '统计期限写的是 2023年1月1日至2023年11月30日，应为 2023年1月1日至12月31日。',
      cure: `改为“${whole}”`,
    },
    'the year before, in a preamble that does not say what it is': {
      given: { narratives: { preamble: '现公布2022年1月1日至2022年12月31日的年度报告。' } },
      says: '统计期限写的是 2022年1月1日至2022年12月31日，应为 2023年1月1日至12月31日。',
      cure: `改为“${whole}”`,
    },
    'Chinese numerals': {
      given: { narratives: { preamble: '统计期限为二〇二二年一月一日至十二月三十一日。' } },
      says: '统计期限写的是 2022年1月1日至2022年12月31日，应为 2023年1月1日至12月31日。',
      cure: `改为“${whole}”`,
    },
    'full-width figures in the overview': {
      given: { narratives: { overview: '统计期限：２０２２年１月１日至２０２３年１２月３１日。' } },
      says: '统计期限写的是 2022年1月1日至2023年12月31日，应为 2023年1月1日至12月31日。',
      part: 'overview',
      quote: '２０２２年１月１日至２０２３年１２月３１日',
      cure: `改为“${whole}”`,
    },
  },
  blank: {
    'no period is stated': { narratives: { preamble: '现公布本年度报告。' } },
    'the report has no year yet': {
      year: 0,
      narratives: { preamble: '统计期限为2022年1月1日至12月31日。' },
    },
  },
})
