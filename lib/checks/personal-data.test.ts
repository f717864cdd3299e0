import { describe, expect, test } from 'vitest'
import { personalData } from './personal-data.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { testWords } from './test-words.ts'

testWords(personalData, {
  passes: [
    '联系电话：0999-8123456，邮箱：zwgk@yunlan.gov.cn。',
    '编号11010519491231002，条码12345678901，访问量13912345678901次。',
    '不是身份证号：110105194912310021。',
  ],
  fails: {
    '申请人身份证号11010519491231002X已核对。': '“110105…2X”像是身份证号，不应公布。',
  },
})

describe('personal-data', () => {
  test.each([
    ['请联系13912345678。', 'warning', '“13912345678”是手机号码，办公电话更合适。'],
    ['邮箱：987654321@qq.com。', 'warning', '“987654321@qq.com”像是个人邮箱，单位邮箱更合适。'],
    [
      '邮箱：yunlanzwgk@163.com。',
      'hint',
      '“yunlanzwgk@163.com”是公众邮箱服务的地址，有政务邮箱的可以换用。',
    ],
  ])('%s is a %s', (overview, severity, message) => {
    expect(findingsOf(personalData, reportWith({ narratives: { overview } }))).toMatchObject([
      { severity, message, part: 'overview' },
    ])
  })

  test('an identity number may be overruled, it might be another number', () => {
    const overview = '身份证号11010519491231002X。'
    const [finding] = findingsOf(personalData, reportWith({ narratives: { overview } }))
    expect(finding).toMatchObject({ severity: 'error', mayOverrule: true })
  })

  test('what is typed in 报告信息 is told once, whether or not the preamble prints it', () => {
    const contact = { phone: '13912345678' }
    const printed = findingsOf(personalData, reportWith({ contact }))
    const hidden = findingsOf(personalData, reportWith({ contact, narratives: { preamble: '无' } }))
    expect([printed, hidden].map((found) => found.map(({ part }) => part))).toEqual([
      ['preamble'],
      ['contact'],
    ])
  })
})
