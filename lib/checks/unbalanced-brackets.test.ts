import { expect, test } from 'vitest'
import { findingsOf, reportWith, testCheck } from './test-check.ts'
import { unbalancedBrackets } from './unbalanced-brackets.ts'

const told = (overview: string) => ({ narratives: { overview } })

testCheck(unbalancedBrackets, {
  passes: {
    'every bracket has its partner': {},
    'brackets of different kinds inside each other': told('依据《办法（试行）》（见附件“一览”）。'),
    'half-width and full-width ones pair': told('制发文件3件(其中修订1件）。'),
    'numbers of a list': told('1）公开目录；2)公开指南；a）栏目。'),
    'a quotation over two paragraphs': told('会议指出：“一要公开。\n二要解读。”'),
    'an area code inside brackets': { contact: { phone: '（0999）8123456' } },
  },
  fails: {
    'a bracket is not closed': {
      given: told('制发行政规范性文件3件（其中修订1件，均已公开。'),
      says: '括号没有成对，只有前一半。',
      severity: 'error',
      part: 'overview',
      quote: '发行政规范性文件3件（其中修订1件，均已公开',
    },
    'a title is not opened': {
      given: told('按照条例》要求公开。'),
      says: '书名号没有成对，只有后一半。',
      quote: '按照条例》要求公开。',
    },
    'a reversed pair is one slip': {
      given: told('发布”政策问答“12期。'),
      says: '引号没有成对，只有后一半。',
      cure: '改成一对',
    },
    'two marks that face the same way': {
      given: told('发布“政策问答“12期。'),
      says: '引号没有成对，只有前一半。',
      cure: '改成一对',
    },
    'the brackets of a document number': {
      given: { narratives: { otherMatters: '发出收费通知（国办函〔2020109号）0件。' } },
      says: '六角括号没有成对，只有前一半。',
      part: 'otherMatters',
    },
    'brackets of one kind inside each other': {
      given: told('公开文件（含修订（1件））3件。'),
      says: '括号里面直接套用了括号。',
      severity: 'hint',
    },
    'in a title': {
      given: { title: '云澜市青禾区柳塘街道办事处2023年政府信息公开工作年度报告（公开稿' },
      says: '括号没有成对，只有前一半。',
      part: 'title',
    },
  },
  blank: { 'a text without brackets': told('全年公开信息20条。') },
})

test('the same slip in two paragraphs is two findings with keys of their own', () => {
  const findings = findingsOf(unbalancedBrackets, reportWith(told('甲）乙。\n甲）乙。')))
  expect(findings).toHaveLength(2)
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
})

test('the year of a document number between two kinds of brackets is mended at once, safely', () => {
  const text = '发出收费通知（国办函〔2020）109号）0件，解读“收费办法“1次。'
  const findings = findingsOf(unbalancedBrackets, reportWith(told(text)))
  const value = '发出收费通知（国办函〔2020〕109号）0件，解读“收费办法”1次。'
  const cure = { says: '改成一对', isSafe: true, writes: [{ field: 'narratives.overview', value }] }
  expect(findings.map((finding) => finding.cure)).toEqual([cure, cure, cure])
})
