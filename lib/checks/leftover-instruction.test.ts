import { expect, test } from 'vitest'
import { leftoverInstruction } from './leftover-instruction.ts'
import { findingsOf, reportWith, testCheck } from './test-check.ts'

const told = (overview: string) => ({ narratives: { overview } })

testCheck(leftoverInstruction, {
  passes: {
    'a finished text': {},
    'round the clock': told('提供7×24小时查询服务，5×8小时人工答复。'),
    'a code with letters': told('型号AXX12的查询机1台，编号2023XX01。'),
    'a date with zeros': told('二○二三年公开信息20条，二○○八年起设专栏。'),
    'an address': told('详见www.xx.gov.cn/a__b和xx@xx.gov.cn。'),
    'a phone masked by a website': told('电话057********58。'),
    'words that only look like a request to fill in': told(
      '期待填补空白，申请人请填写申请表，等待填报。',
    ),
    'a formula': told('面积3×5米，X光机1台。'),
    'a footnote star': told('公开*信息20条**。'),
  },
  fails: {
    'a filling instruction': {
      given: told('全年公开20条。该部分以表格形式报告。'),
      says: '留有填写说明“以表格形式报告”。',
      severity: 'error',
      part: 'overview',
      quote: '该部分以表格形式报告。',
    },
    'a clause of the notice': {
      given: told('（含《条例》第五十条第四项规定的各级人民政府考核情况）'),
      says: '留有填写说明“第五十条第四项规定的各级人民政府”。',
    },
    'letters in place of a number': {
      given: told('全年公开信息XX条。'),
      says: '留有没有填写的“XX”。',
      quote: '全年公开信息XX条。',
    },
    'full-width letters': { given: told('ＸＸＸ街道公开信息。'), says: '留有没有填写的“XXX”。' },
    crosses: { given: told('联系电话××××。'), says: '留有没有填写的“××××”。' },
    'a year to fill in': { given: told('20XX年公开20条。'), says: '留有没有填写的“20XX”。' },
    'a month to fill in': { given: told('2023年X月公开20条。'), says: '留有没有填写的“X”。' },
    'a note in brackets': {
      given: told('公开（请在此填写数字）条。'),
      says: '留有没有填写的“（请在此填写数字）”。',
    },
    'a line to write on': { given: told('全年公开____条。'), says: '留有没有填写的“____”。' },
    'a full-width line to write on': {
      given: told('全年公开＿＿条。'),
      says: '留有没有填写的“＿＿”。',
    },
    'circles in place of a name': {
      given: told('○○街道公开信息。'),
      says: '留有没有填写的“○○”。',
    },
    'a slot of a template': { given: told('{year}年公开20条。'), says: '留有没有填写的“{year}”。' },
    'a request to fill in': { given: told('受理数待填。'), says: '留有没有填写的“待填”。' },
  },
  blank: { 'nothing is written': told('') },
})

test('a report without narratives has none', () => {
  expect(findingsOf(leftoverInstruction, { ...reportWith({}), narratives: {} })).toEqual([])
})
