import { impossibleDate } from './impossible-date.ts'
import { testCheck } from './test-check.ts'

const name = '云澜市青禾区柳塘街道办事处'
const overview = (text: string) => ({ narratives: { overview: text } })
const signed = (date: string) => ({ signature: { name, date } })

testCheck(impossibleDate, {
  passes: {
    'ordinary days': overview('2023年2月28日、2024年2月29日和12月31日公布。'),
    'signed in January': signed('2024-01-12'),
    'drafted in December': signed('2023-12-20'),
    'days with dots and dashes': overview(
      '2023.12.31、2023-2-28公布，版本1.2023.2.30，IP 2023.2.30.1。',
    ),
    'digits lost before the month are another fault': overview('自20231月32日至2023年12月31日'),
  },
  fails: {
    'a day that does not exist': {
      given: overview('2023年2月30日召开培训会。'),
      says: '读到的日期是“2023年2月30日”，日历上没有这一天。',
      part: 'overview',
      quote: '2023年2月30日',
    },
    'the thirty-first of June, without a year': {
      given: overview('6月31日前完成。'),
      says: '读到的日期是“6月31日”，日历上没有这一天。',
    },
    'a day with dashes': {
      given: overview('于2023-02-30召开。'),
      says: '读到的日期是“2023-02-30”，日历上没有这一天。',
    },
    'a month that does not exist': {
      given: overview('２０２３年１３月１日起施行。'),
      says: '读到的日期是“2023年13月1日”，日历上没有这一天。',
      quote: '２０２３年１３月１日',
    },
    'no leap year': {
      given: overview('2023年2月29日。'),
      says: '读到的日期是“2023年2月29日”，日历上没有这一天。',
    },
    'signed before the year is nearly over': {
      given: signed('2023-01-12'),
      says: '落款日期是 2023年1月12日，2023年度还没有结束。',
      part: 'signature',
    },
    'signed on no day': {
      given: signed('2024-02-31'),
      says: '读到的落款日期是“2024年2月31日”，日历上没有这一天。',
    },
  },
  blank: { 'no date': signed(''), 'no year yet': { year: 0, ...signed('2020-01-01') } },
})
