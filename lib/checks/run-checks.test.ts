import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Check, CheckInput } from './check.ts'
import { checkInput } from './check-input.ts'
import { checksOf } from './checks.ts'
import { everyCheckOf } from './every-check.ts'
import { wordsFinding } from './finding.ts'
import { inPageOrder, runChecks } from './run-checks.ts'
import { type Given, reportWith } from './test-check.ts'
import { unbalancedBrackets } from './unbalanced-brackets.ts'

const all = checksOf(annualReport2021)
const input = (given: Given): CheckInput =>
  checkInput(annualReport2021, reportWith(given), '2024-01-12')

describe('running the checks', () => {
  test('an ordinary report has no finding', () => {
    expect(runChecks(all, input({}))).toEqual([])
  })

  test('findings come in the order of the page', () => {
    const found = runChecks(
      all,
      input({
        title: '柳塘街道2022年报告',
        cells: { 'disputes.reconsideration.total': 3, 'proactive.governmentRules.inForce': 1 },
        narratives: { overview: '全年公开信息XX条（主动公开。', otherMatters: '无' },
      }),
    )
    expect(found.map(({ part }) => part)).toEqual([
      'title',
      'overview',
      'overview',
      'overview',
      'proactive',
      'disputes',
      'otherMatters',
    ])
  })

  test('a finding about no part stands before all others', () => {
    const words = (part?: string) => ({
      ...wordsFinding({ id: 'any', severity: 'hint' }, { message: '。', part: 'title', quote: '' }),
      part,
    })
    const { part: _, ...whole } = words()
    const sorted = inPageOrder([{ ...whole, part: 'requests' }, whole], annualReport2021)
    expect(sorted.map(({ part }) => part)).toEqual([undefined, 'requests'])
  })

  test('equal findings at two places keep keys of their own', () => {
    const twice: Check = {
      id: 'twice',
      name: '重',
      example: { wrong: {}, right: {} },
      severity: 'hint',
      rationale: '重。',
      basis: '重',
      reads: ['narratives'],
      run: () =>
        [1, 2].map(() => wordsFinding(twice, { message: '重。', part: 'overview', quote: '重' })),
    }
    const [one, other] = runChecks([twice], input({}))
    expect(other?.fingerprint).toBe(`${one?.fingerprint}-2`)
  })

  test('of very many findings of one check the rest is counted, as grave as the gravest', () => {
    const brackets = (count: number) =>
      runChecks([unbalancedBrackets], input({ narratives: { overview: '（（）\n'.repeat(count) } }))
    expect(brackets(200)).toHaveLength(200)
    expect(brackets(201)).toHaveLength(201)
    const found = brackets(230)
    expect(found).toHaveLength(201)
    expect(found.at(-1)).toEqual({
      check: 'unbalanced-brackets',
      severity: 'error',
      message: '“成对的括号和引号”还有 30 处，没有一一列出；改好前面的再看。',
      cells: [],
      part: 'overview',
      mayOverrule: true,
      about: 'words',
      fingerprint: expect.stringMatching(/^unbalanced-brackets-/),
    })
    const nested = `${'（（）\n'.repeat(199)}${'（（一））\n'.repeat(2)}（`
    const mixed = runChecks([unbalancedBrackets], input({ narratives: { overview: nested } }))
    expect(mixed.slice(-1)).toMatchObject([{ severity: 'error' }])
  })

  test('a key does not change with the sentence, and changes with the numbers', () => {
    const keys = (received: number) =>
      runChecks(all, input({ cells: { 'requests.received.naturalPerson': received } })).map(
        ({ fingerprint }) => fingerprint,
      )
    expect(keys(3)).toEqual(keys(3))
    expect(keys(3)).not.toEqual(keys(4))
    expect(keys(3)[0]).toMatch(/^requests-balance-[a-z0-9]+$/)
  })
})

test('law: whatever names and texts say, no check throws', () => {
  const odd = fc.stringMatching(/^[()[\]{}*+?.|^$\\/（筹街道办事处年月日件12《“—-]{0,12}$/)
  const texts = fc.record({
    agency: odd,
    title: odd,
    shortName: odd,
    selfName: odd,
    website: odd,
    contact: fc.record({ office: odd, address: odd, postcode: odd, phone: odd, email: odd }),
    signature: fc.record({ name: odd, date: odd }),
    narratives: fc.record({ overview: odd, problemsAndImprovements: odd, otherMatters: odd }),
  })
  const checks = everyCheckOf(annualReport2021)
  fc.assert(
    fc.property(arbitraryReport(), texts, (report, said) => {
      const input = checkInput(annualReport2021, { ...report, ...said }, '2024-01-12')
      expect(Array.isArray(runChecks(checks, input))).toBe(true)
    }),
  )
})
