import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { headingOf, phrase, preambleOf, selfNameOf, titleOf } from './phrase.ts'
import type { Report } from './report.ts'

const report: Report = {
  template: 'annual-report-2021',
  agency: '云岚市青河区柳塘街道办事处',
  kind: '街道',
  year: 2023,
  narratives: {},
  cells: {
    'requests.received.naturalPerson': 6,
    'requests.received.commercialEnterprise': null,
    'proactive.administrativeFees.amount': 1_500_000,
  },
}

function say(text: string, changes: Partial<Report> = {}) {
  return phrase(text, annualReport2021, { ...report, ...changes })
}

describe('a sentence with slots', () => {
  test.each([
    ['{year}年，{selfName}收到{requests.received.naturalPerson}件', '2023年，我街道收到6件'],
    ['收费{proactive.administrativeFees.amount}万元', '收费1.5万元'],
    ['{agency}的报告有{partCount}个部分', '云岚市青河区柳塘街道办事处的报告有六个部分'],
    ['没有空格', '没有空格'],
  ])('%s is filled from the report', (text, filled) => {
    expect(say(text)).toBe(filled)
  })

  test.each([
    ['a blank cell', '商业企业{requests.received.commercialEnterprise}件'],
    ['a total that is not known', '共{requests.received.total}件'],
    ['a detail that is not told', '在{website}公布'],
    ['a slot nobody knows', '{weather}'],
  ])('is not said while it lacks %s', (_, text) => {
    expect(say(text)).toBeUndefined()
  })

  test('is not said with junk in it', () => {
    const cells = { 'requests.received.naturalPerson': { text: '六' } }
    expect(say('{requests.received.naturalPerson}件', { cells })).toBeUndefined()
  })

  test('is not said without a year', () => {
    expect(say('{year}年', { year: 0 })).toBeUndefined()
  })
})

describe('the contact in a sentence', () => {
  test.each([
    [{}, undefined],
    [{ office: '党政办' }, '党政办'],
    [{ phone: '0999-8123456' }, '云岚市青河区柳塘街道办事处（电话：0999-8123456）'],
    [
      { office: '党政办', address: '柳塘路1号', postcode: '010203', email: 'a@b.gov.cn' },
      '党政办（地址：柳塘路1号，邮编：010203，电子邮箱：a@b.gov.cn）',
    ],
  ])('%j reads %j', (contact, text) => {
    expect(say('{contact}', { contact })).toBe(text)
  })
})

describe('how an agency calls itself', () => {
  test.each([
    [{}, '我街道'],
    [{ kind: '镇' as const }, '我镇'],
    [{ kind: '部门' as const }, '本机关'],
    [{ kind: '部门' as const, selfName: '我局' }, '我局'],
    [{ selfName: '' }, '我街道'],
  ])('%j: %s', (changes, name) => {
    expect(selfNameOf({ ...report, ...changes })).toBe(name)
  })
})

describe('title and preamble', () => {
  test('are made from the report until they are typed', () => {
    const made = '云岚市青河区柳塘街道办事处2023年政府信息公开工作年度报告'
    expect(titleOf(annualReport2021, report)).toBe(made)
    expect(titleOf(annualReport2021, { ...report, title: '年报' })).toBe('年报')
    expect(preambleOf(annualReport2021, { ...report, narratives: { preamble: '' } })).toBe('')
  })

  test('the title is empty until the agency is known', () => {
    expect(titleOf(annualReport2021, { ...report, agency: '' })).toBe('')
  })

  test('the preamble leaves out the sentences that lack a value', () => {
    const bare = preambleOf(annualReport2021, report)
    const full = preambleOf(annualReport2021, { ...report, website: 'www.yunlan.gov.cn' })
    expect(bare).not.toContain('可以查阅')
    expect(full).toContain('本报告公布于www.yunlan.gov.cn，可以查阅')
    expect(bare).toContain('自2023年1月1日起至2023年12月31日止')
  })

  test('the parts have their numerals', () => {
    expect(annualReport2021.parts.map(headingOf)[0]).toBe('一、总体情况')
  })
})
