import { describe, expect, test } from 'vitest'
import { contentsList } from './contents-list.ts'

const headings = ['一、概况', '二、公开', '三、申请', '四、复议', '五、问题'].map((heading) => [
  heading,
  heading.slice(2),
])
const body = [
  '一、概况',
  '做了一些事。',
  '二、公开',
  '三、申请',
  '四、复议',
  '五、问题',
  '有一些。',
]

const listed = (...lines: readonly string[]) => contentsList(lines, headings)

describe('a table of contents', () => {
  test.each<readonly [string, readonly string[]]>([
    ['as it stands', ['一、概况', '二、公开', '三、申请', '四、复议', '五、问题']],
    [
      'with numbers of pages',
      ['一、概况……1', '二、公开...3', '三、申请 4', '四、复议\t5', '五、问题6'],
    ],
    ['without numerals, in traditional script', ['概況', '公開', '申請', '復議', '問題']],
    ['one heading short', ['一、概况', '三、申请', '四、复议', '五、问题']],
  ])('is found %s', (_, list) => {
    expect(listed('年度报告', ...list, ...body)).toEqual({ from: 1, to: list.length + 1 })
    expect(listed('目  录', ...list, '现报告如下。', ...body)).toEqual({
      from: 0,
      to: list.length + 1,
    })
  })

  test('may list the heads below the headings', () => {
    const list = ['一、概况', '（一）人员', '二、公开', '三、申请', '四、复议', '五、问题']
    const below = ['一、概况', '（一）人员', '增加一人。', ...body.slice(2)]
    expect(listed(...list, ...below)).toEqual({ from: 0, to: 6 })
  })

  test.each<readonly [string, readonly string[]]>([
    [
      'headings without text between them are a report',
      ['一、概况', '二、公开', '三、申请', '四、复议', '五、问题'],
    ],
    ['three headings are none', ['一、概况', '二、公开', '三、申请', ...body]],
    ['headings with text between them are none', [...body, ...body]],
    [
      'one that does not come again is none',
      ['一、概况', '二、公开', '三、申请', '四、复议', ...body.slice(0, 4)],
    ],
    ['a page of long lines has none', ['一、概况'.repeat(20), ...body]],
    ['an empty page has none', []],
  ])('%s', (_, lines) => {
    expect(listed(...lines)).toBeUndefined()
  })
})
