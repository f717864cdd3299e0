import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { checkInput } from './check-input.ts'
import { partEmpty } from './part-empty.ts'
import { findingsOf, reportWith, testCheck } from './test-check.ts'

testCheck(partEmpty, {
  passes: {
    'every part is written': {},
    'the last part has nothing else to tell': { narratives: { otherMatters: '无' } },
    'a head that tells something': { narratives: { overview: '（一）全年公开信息20条' } },
    'a list of headwords': {
      narratives: { problemsAndImprovements: '1.公开内容\n2.公开渠道\n3.人员保障' },
    },
    'short items without a stop': {
      narratives: {
        problemsAndImprovements:
          '（一）问题\n1.更新不够及时\n2.互动不够。\n（二）改进措施\n1.每周检查。\n2.安排专人',
      },
    },
    'heads of three levels': {
      narratives: {
        overview:
          '一、主动公开\n（一）网站公开情况\n公开信息126条。\n（二）其他渠道\n1.公开栏\n更新12期。\n二、依申请公开\n没有申请。',
      },
    },
    'a bullet that says something': {
      narratives: { problemsAndImprovements: '● 公开不够及时，已于6月整改。' },
    },
  },
  fails: {
    'the overview is empty': {
      given: { narratives: { overview: '' } },
      says: '“总体情况”还没有写。',
      severity: 'error',
      part: 'overview',
    },
    'only marks and spaces stand there': {
      given: { narratives: { otherMatters: ' 　。\n——' } },
      says: '“其他需要报告的事项”还没有写。',
      part: 'otherMatters',
    },
    'only the heads of the aspects stand there': {
      given: {
        narratives: {
          overview: '（一）主动公开\n（二）依申请公开情况。\n（四）平台建设\n（五）监督保障',
        },
      },
      says: '“总体情况”还没有写。',
      part: 'overview',
    },
    'only numbers and bullets stand there': {
      given: { narratives: { problemsAndImprovements: '1.\n● \n（二）' } },
      says: '“存在的主要问题及改进情况”还没有写。',
    },
    'a bullet with a phrase is the whole part': {
      given: { narratives: { problemsAndImprovements: '● 加强学习' } },
      says: '“存在的主要问题及改进情况”只写了“加强学习”，没有说明情况。',
      severity: 'warning',
      quote: '● 加强学习',
    },
    'a section is only its head': {
      given: {
        narratives: {
          overview:
            '（一）主动公开。公开126条，依申请公开0件。\n（二）政府信息管理情况\n（三）平台建设\n维护专栏1个。',
        },
      },
      says: '“（二）政府信息管理情况”下面没有写内容。',
      severity: 'warning',
      part: 'overview',
      quote: '（二）政府信息管理情况',
    },
    'a section is its head and a bullet': {
      given: {
        narratives: {
          overview: '（一）主动公开\n公开126条。\n（二）监督保障。\n●',
        },
      },
      says: '“（二）监督保障。”下面没有写内容。',
      severity: 'warning',
    },
    'an inner section is only its head': {
      given: {
        narratives: {
          overview:
            '（一）主动公开\n1.公开渠道\n网站、公众号各1个。\n2.公开内容\n（二）监督保障\n培训2次。',
        },
      },
      says: '“2.公开内容”下面没有写内容。',
      severity: 'warning',
    },
    'problems are only denied': {
      given: { narratives: { problemsAndImprovements: '无。' } },
      says: '“存在的主要问题及改进情况”只写了“无”，应写出具体内容。',
      part: 'problemsAndImprovements',
    },
  },
  blank: { 'an absent preamble is made from the report': { narratives: {} } },
})

test('an absent part is as empty as a blank one', () => {
  const findings = findingsOf(partEmpty, { ...reportWith({}), narratives: {} })
  expect(findings.map(({ part }) => part)).toEqual([
    'overview',
    'problemsAndImprovements',
    'otherMatters',
  ])
})

test('a part whose heading was not found is not called unwritten: its text may stand elsewhere', () => {
  const report = reportWith({ narratives: { overview: '', problemsAndImprovements: '' } })
  const notes = [{ kind: 'headingMissing', text: '总体情况', at: 'overview' }] as const
  const input = { ...checkInput(annualReport2021, report, '2024-01-12') }
  const told = partEmpty.run({ ...input, source: { blocks: [], notes } })
  expect(told.map(({ part }) => part)).toEqual(['problemsAndImprovements'])
})
