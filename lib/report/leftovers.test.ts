import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { type Leftover, leftoversIn, withYears } from './leftovers.ts'
import type { Draft, Report } from './report.ts'

function draft(last: string, now: string, more: Partial<Draft> = {}): Draft {
  const report: Report = {
    template: annualReport2021.id,
    agency: '青石街道',
    kind: '街道',
    year: 2023,
    narratives: { overview: now },
    cells: {},
  }
  const lastYear = { ...report, year: 2022, narratives: { overview: last } }
  return { report, lastYear, answers: {}, ...more }
}

function left(last: string, now: string): readonly Leftover[] {
  return leftoversIn(annualReport2021, draft(last, now))
}

function shown(found: readonly Leftover[]): readonly string[] {
  const names = { year: '年', number: '数', sentence: '句' }
  return found.map(({ kind, quote, becomes }) =>
    [names[kind], quote, becomes].filter(Boolean).join(' '),
  )
}

const counted = '2022年，我街道主动公开信息123条，比2021年增加12%。'

describe('what is left of last year', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'a sentence and its years',
      counted,
      counted,
      [`句 ${counted}`, '年 2022 2023', '年 2021 2022'],
    ],
    [
      'a sentence with other years',
      counted,
      '2023年，我街道主动公开信息123条，比2022年增加12%。',
      ['句 2023年，我街道主动公开信息123条，比2022年增加12%。'],
    ],
    [
      'the figures of a sentence that was begun',
      counted,
      '2023年，我街道主动公开信息130条，比2021年增加12%。',
      ['年 2021 2022', '数 12'],
    ],
    [
      'nothing of one that was changed',
      counted,
      '2023年，我街道公开信息130条，比2022年增加6%。',
      [],
    ],
    ['nothing of a new one', counted, '街道新设了公开专区，群众满意度有所提高。', []],
    [
      'a number that grew is not left',
      counted,
      '2023年，我街道主动公开信息1234条，比2022年增加13%。',
      [],
    ],
    [
      'numerals in Chinese and full-width digits',
      '全年共收到申请１２件，答复三十件，办结。',
      '本年共收到申请１２件，答复三十件，办结。',
      ['数 １２', '数 三十'],
    ],
    [
      'years in any numerals, and in dates',
      '２０２２年至二〇二二年，2022.1.1起办理，编号2022.1。',
      '２０２２年到二〇二二年，2022.1.1起办理，编号2022.1。',
      ['年 ２０２２ ２０２３', '年 二〇二二 二〇二三', '年 2022 2023'],
    ],
    [
      'an unchanged sentence of a year in other numerals',
      '二〇二二年，街道制度健全、运行良好。',
      '二〇二三年，街道制度健全、运行良好。',
      ['句 二〇二三年，街道制度健全、运行良好。'],
    ],
    [
      'no year of history, no name of a document',
      '自2008年以来，依据《2022年要点》和国办〔2022〕1号抓落实。',
      '自2008年以来，依据《2022年要点》和国办〔2022〕1号抓落实。',
      ['句 自2008年以来，依据《2022年要点》和国办〔2022〕1号抓落实。'],
    ],
    [
      'no heads',
      '（一）主动公开情况。\n总体情况\n（二）管理',
      '（一）主动公开情况。\n总体情况\n（二）管理',
      [],
    ],
    ['no sentence of the form', '无其他需要报告的事项。', '无其他需要报告的事项。', []],
    ['nothing in an empty text', counted, '', []],
    ['nothing without a text', '', counted, []],
  ])('%s', (_, last, now, expected) => {
    expect(shown(left(last, now))).toEqual(expected)
  })

  test.each([
    [counted, true],
    ['2022年，我街道落实先审查、后公开的要求。', undefined],
  ])('%s is to be looked at by itself: %s', (sentence, counts) => {
    expect(left(sentence, sentence)[0]?.counts).toBe(counts)
  })

  test('of a text of a thousand sentences is what did not change', () => {
    const text = (sign: string) =>
      Array.from({ length: 1000 }, (_, at) => `${sign}项工作${at}次，`).join('。')
    expect(left(text('甲'), text('乙'))).toEqual([])
    expect(left(text('甲'), text('甲')).length).toBeGreaterThan(900)
  })

  test('is told where it stands', () => {
    const now = `第一段，街道全力推进。\n  ${counted}`
    for (const { start, end, quote } of left(`${counted}`, now))
      expect(now.slice(start, end)).toBe(quote)
    expect(left(counted, now)).toHaveLength(3)
  })

  test('is the years alone in the preamble', () => {
    const texts = { preamble: '统计期限自2022年1月1日起至2022年12月31日止，共6个部分。' }
    const bare = draft('', '')
    const one = {
      ...bare,
      report: { ...bare.report, narratives: texts },
      lastYear: { ...bare.report, year: 2022, narratives: texts },
    }
    expect(shown(leftoversIn(annualReport2021, one))).toEqual(['年 2022 2023', '年 2022 2023'])
  })

  test('is nothing without last year, and no year where both are of one', () => {
    const { lastYear: _, ...fresh } = draft(counted, counted)
    expect(leftoversIn(annualReport2021, fresh)).toEqual([])
    const same = draft(counted, counted)
    const report = { ...same.report, year: 2022 }
    expect(shown(leftoversIn(annualReport2021, { ...same, report }))).toEqual([`句 ${counted}`])
  })
})

describe('a confirmation', () => {
  const seen = { kind: 'seen', text: '' } as const

  test('takes its mark away, and keeps it away while the year is changed', () => {
    const [sentence] = left(counted, counted)
    const answers = { [sentence?.fingerprint ?? '']: seen }
    const after = counted.replace('2022', '2023').replace('2021', '2022')
    expect(leftoversIn(annualReport2021, draft(counted, after, { answers }))).toEqual([])
  })

  test('of a number holds while the rest of its sentence is edited', () => {
    const first = left(counted, counted.replace('123', '130'))
    const number = first.find(({ kind }) => kind === 'number')
    const answers = { [number?.fingerprint ?? '']: seen }
    const now = '2023年，我街道共主动公开信息131条，比2022年增加12%。'
    expect(shown(leftoversIn(annualReport2021, draft(counted, now)))).toEqual(['数 12'])
    expect(leftoversIn(annualReport2021, draft(counted, now, { answers }))).toEqual([])
  })
})

test('years move with the report', () => {
  const years = left(counted, counted).filter(({ kind }) => kind === 'year')
  expect(withYears(counted, years)).toBe('2023年，我街道主动公开信息123条，比2022年增加12%。')
  expect(withYears(counted, left(counted, counted))).toBe(withYears(counted, years))
})

test('law: every mark says its words, and confirming all leaves none', () => {
  const sentence = fc.constantFrom(
    counted,
    '公开12条；',
    '群众满意。',
    '2022年公开3件。',
    '收到申请２件，',
  )
  const text = fc.array(sentence, { maxLength: 6 }).map((all) => all.join(''))
  fc.assert(
    fc.property(text, text, (last, now) => {
      const found = left(last, now)
      for (const { start, end, quote } of found) expect(now.slice(start, end)).toBe(quote)
      const answers = Object.fromEntries(
        found.map(({ fingerprint }) => [fingerprint, { kind: 'seen', text: '' } as const]),
      )
      expect(leftoversIn(annualReport2021, draft(last, now, { answers }))).toEqual([])
    }),
  )
})
