import { describe, expect, test } from 'vitest'
import { findingsOf, reportWith, testCheck } from './test-check.ts'
import { title } from './title.ts'

const agency = '云澜市青禾区柳塘街道办事处'
const made = `${agency}2023年政府信息公开工作年度报告`

testCheck(title, {
  passes: {
    'made from agency and year': {},
    'typed as the full pattern': { title: made },
    'cut over lines, with spaces': {
      title: `云澜市青禾区\n柳塘街道办事处\n 2023 年政府信息公开工作\n年度报告`,
    },
    'the year in full-width figures': {
      title: `${agency}２０２３年政府信息公开工作年度报告`,
    },
    'the year in Chinese numerals': { title: `${agency}二〇二三年政府信息公开工作年度报告` },
  },
  fails: {
    'no year': {
      given: { title: `${agency}政府信息公开工作年度报告` },
      says: '标题没有写年度。',
      severity: 'error',
      part: 'title',
      cure: `改为“${made}”`,
    },
    'another year': {
      given: { title: `${agency}2022年政府信息公开工作年度报告` },
      says: '标题写的年度是 2022，本报告是 2023 年度。',
      cure: `改为“${made}”`,
    },
    'the year of writing is not the year of the report': {
      given: { title: `${agency}二○二四年政府信息公开工作年度报告` },
      says: '标题写的年度是 2024，本报告是 2023 年度。',
      cure: `改为“${made}”`,
    },
    'another document': {
      given: { title: `${agency}2023年政府信息工作总结` },
      says: '标题缺少“公开”，缺少“年度报告”。',
      severity: 'error',
      cure: `改为“${made}”`,
    },
    'another body': {
      given: { title: '云澜市青禾区东湖街道办事处2023年政府信息公开工作年度报告' },
      says: '标题写的机关是“云澜市青禾区东湖街道办事处”，本报告是“云澜市青禾区柳塘街道办事处”的。',
      severity: 'error',
      cure: `改为“${made}”`,
    },
    '工作 is forgotten': {
      given: { title: `${agency}2023年政府信息公开年度报告` },
      says: '标题缺少“工作”。',
      severity: 'warning',
      cure: `改为“${made}”`,
    },
    '年度 stands twice': {
      given: { title: `${agency}2023年度政府信息公开工作年度报告` },
      says: '标题有两个“年度”。',
      severity: 'warning',
      cure: `改为“${made}”`,
    },
    'the year stands first': {
      given: { title: `2023年${agency}政府信息公开工作年度报告` },
      says: '标题把年度写在机关名称前面。',
      severity: 'hint',
      cure: `改为“${made}”`,
    },
    'a short name': {
      given: { title: '柳塘街道2023年政府信息公开工作年度报告' },
      says: '标题没有写机关全称。',
      severity: 'hint',
      cure: `改为“${made}”`,
    },
    'nothing to make it from': {
      given: { agency: '' },
      says: '还没有标题，请先填写机关全称和年度。',
      severity: 'error',
    },
  },
  blank: {
    'a report without a year of its own cannot have the wrong one': { title: made, year: 0 },
  },
})

describe('title', () => {
  test('an error may be overruled, a warning is answered', () => {
    const overruled = (text: string) =>
      findingsOf(title, reportWith({ title: text }))[0]?.mayOverrule
    expect(overruled(`${agency}政府信息公开工作年度报告`)).toBe(true)
    expect(overruled(`${agency}2023年政府信息公开年度报告`)).toBe(undefined)
  })
})
