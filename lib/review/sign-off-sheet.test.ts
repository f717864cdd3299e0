import { describe, expect, test } from 'vitest'
import type { Block } from '#lib/page/block.ts'
import { type SignOff, signOffSheet } from './sign-off-sheet.ts'
import { moves, type Step } from './step.ts'
import type { TakenStep } from './taken-step.ts'

const hash = 'ab12cd34ef56ab78'.padEnd(64, '0')
const about = { title: '甲街道2023年年度报告', agency: '甲街道', hash, log: [] }

function taken(step: Step, byName: string, part: Partial<TakenStep> = {}): TakenStep {
  const at = '2024-01-12T02:32:00.000Z'
  const rest = { source: '', revision: 1, threads: [], overruled: [] }
  const { to } = moves[step]
  return { id: step, step, from: 'draft', to, by: byName, byName, at, ...rest, ...part }
}

const signature = { hash, revision: 1, by: 'wang', byName: '王五', at: '2024-01-12T02:32:00.000Z' }

function linesOf(sheet: SignOff): readonly string[] {
  return signOffSheet(sheet).flatMap((block: Block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map(({ text }) => text).join('|'))
      : [block.text],
  )
}

describe('a sign-off sheet', () => {
  test('is blank for offices that sign on paper', () => {
    expect(linesOf(about).slice(1, -1)).toEqual([
      '报告|甲街道2023年年度报告',
      '单位|甲街道',
      '内容校验码|AB12 CD34 EF56 AB78',
      '校验码全文|ab12cd34ef56ab78 0000000000000000 0000000000000000 0000000000000000',
      '拟稿|填报人|',
      '时间|',
      '意见|',
      '核稿|审核人|',
      '时间|',
      '意见|',
      '签发|签发人|',
      '时间|',
      '意见|',
      '发布|网址|',
      '日期|',
    ])
    expect(linesOf({ ...about, hash: '' })).toContain('校验码全文|')
  })

  test('names who did what and when, since it was sent last', () => {
    const publication = { address: 'https://www.example.gov.cn/1', date: '2024-01-20' }
    const log = [
      taken('send', '张三'),
      taken('approve', '旧人'),
      taken('return', '王五', { reason: '数字不对' }),
      taken('send', '张三'),
      taken('approve', '李四'),
      taken('sign', '王五'),
      taken('publish', '张三', { publication }),
    ]
    const lines = linesOf({ ...about, log, signature })
    expect(lines).toEqual(
      expect.arrayContaining([
        '拟稿|填报人|张三',
        '意见|报送',
        '核稿|审核人|李四',
        '意见|同意',
        '签发|签发人|王五',
        '时间|2024-01-12 10:32',
        '意见|签发',
        '发布|网址|https://www.example.gov.cn/1',
        '日期|2024-01-20',
      ]),
    )
    expect(lines.join()).not.toContain('旧人')
  })

  test('names the signer for the review where the office has one level', () => {
    const log = [taken('send', '张三'), taken('sign', '王五')]
    expect(linesOf({ ...about, log, signature })).toContain('核稿|审核人|王五')
  })

  test('leaves the signature open where it was voided', () => {
    const log = [taken('send', '张三'), taken('sign', '王五')]
    expect(linesOf({ ...about, log })).toContain('签发|签发人|')
  })

  test.each<readonly [string, readonly Step[]]>([
    ['was returned by its signer', ['return']],
    ['is being mended since', ['return', 'rework']],
    ['was taken back', ['withdraw']],
    ['was signed and opened again', ['sign', 'reopen']],
  ])('names nobody for a content that %s, and may have changed', (_, steps) => {
    const overruled = [{ fingerprint: 'title-1', message: '标题缺少年度。', reason: '属实' }]
    const log = [
      taken('send', '张三'),
      taken('approve', '李四', { overruled }),
      ...steps.map((step) => taken(step, '王五')),
    ]
    expect(linesOf({ ...about, log })).toEqual(linesOf(about))
  })

  test('lists the errors that were let pass', () => {
    const overruled = [{ fingerprint: 'title-1', message: '标题缺少年度。', reason: '属实' }]
    const log = [taken('send', '张三'), taken('approve', '李四', { overruled })]
    expect(linesOf({ ...about, log })).toEqual(
      expect.arrayContaining(['准予不改的检查结果', '1. 标题缺少年度。理由：属实（李四）']),
    )
  })

  test('says by which version of the rules it was checked, where that is known', () => {
    const last = (rules?: string) =>
      linesOf({ ...about, log: [taken('send', '张三', rules === undefined ? {} : { rules })] }).at(
        -1,
      )
    expect(last('2026.12')).toMatch(/原签发即失效。报告按检查规则 2026.12 版检查。$/)
    expect(last()).toMatch(/原签发即失效。$/)
  })
})
