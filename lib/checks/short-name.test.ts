import { shortName } from './short-name.ts'
import { testCheck } from './test-check.ts'

const full = '《中华人民共和国政府信息公开条例》（以下简称《条例》）'
const given = (preamble: string, overview: string) => ({ narratives: { preamble, overview } })

testCheck(shortName, {
  passes: {
    'told first, then used': given(`根据${full}编制。`, '落实《条例》要求。'),
    'told without marks': given(
      '根据《政府信息公开条例》（下称条例）编制。',
      '落实《条例》，公开条例解读。',
    ),
    'the full name stands before it': given(
      '根据《中华人民共和国政府信息公开条例》编制。',
      '落实《条例》。',
    ),
    'it is never used': given('编制本报告。', '公开信息126条。'),
  },
  fails: {
    'used before it is told': {
      given: given('编制本报告。', `落实《条例》要求。\n根据${full}编制。`),
      says: '“《条例》”用在“以下简称《条例》”前面，第一次出现时应写全称。',
      severity: 'warning',
      part: 'overview',
      quote: '落实《条例》要求。',
    },
    'used in the part before': {
      given: given('落实《条例》。', `根据${full}编制。`),
      says: '“《条例》”用在“以下简称《条例》”前面，第一次出现时应写全称。',
      part: 'preamble',
    },
    'never told': {
      given: given('编制本报告。', '第一行。\n落实《条例》。\n第三行。'),
      says: '“《条例》”前面没有写过全称，第一次出现时应写全称。',
      severity: 'hint',
      quote: '落实《条例》。',
    },
    'without its marks': {
      given: given(`根据${full}编制。`, '认真贯彻落实条例要求，公开信息126条。'),
      says: '“贯彻落实条例”里的“条例”没有加书名号。',
      severity: 'hint',
      part: 'overview',
      quote: '贯彻落实条例',
    },
  },
  blank: { 'nothing is written': given('', '') },
})
