import { describe, expect, test } from 'vitest'
import type { CellId } from '#lib/report/cell-id.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { readText } from '../../readers/txt/read-txt.ts'
import { recognise } from '../recognise.ts'

/** A page of a few rows around the lines that are asked about, from 部分公开 to 信访举报投诉. */
function pageOf(lines: readonly string[]): string {
  const row = (label: string, values: string) => `| ${label} | ${values.split(' ').join(' | ')} |`
  return [
    '云岚市青河区柳塘街道办事处2024年政府信息公开工作年度报告',
    '三、收到和处理政府信息公开申请情况',
    row('项目', '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'),
    row('一、本年新收政府信息公开申请数量', '54 0 7 0 1 0 62'),
    row('二、上年结转政府信息公开申请数量', '3 1 0 0 0 0 4'),
    row('（一）予以公开', '40 1 7 0 1 0 49'),
    row('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '2 0 0 0 0 0 2'),
    row('8.属于行政查询事项', '1 0 0 0 0 0 1'),
    row('1.本机关不掌握相关政府信息', '5 0 0 0 0 0 5'),
    ...lines.map((line) => (/^[\d /]+$/.test(line) ? `| ${line.split(' ').join(' | ')} |` : line)),
    row('1.信访举报投诉类申请', '0 0 0 0 3 0 3'),
    row('2.重复申请', '0 0 0 0 0 4 4'),
    row('（七）总计', '48 3 41 0 4 13 109'),
    row('四、结转下年度继续办理', '9 0 0 0 0 0 9'),
  ].join('\n')
}

/** What was read of the rows that the lines hold: 2.没有现成信息 and 3.补正后仍不明确. */
function rowsOf(...lines: readonly string[]): readonly (string | undefined)[] {
  const reading = readText(pageOf(lines))
  if (reading.kind === 'refused') throw new Error(reading.says)
  const read = recognise(reading.page)
  if (read.kind === 'refused') throw new Error(read.says)
  const { cells } = read.report
  const columns = Object.keys(annualReport2021.tables[1]?.columns ?? {}).slice(0, -1)
  return ['unavailableRequiresCreation', 'unavailableStillUnclear'].map((row) => {
    const values = columns.map((column) => cells[`requests.${row}.${column}` as CellId])
    const isTold = read.notes.some(({ at }) => at === `requests.${row}`)
    return `${values.map((value) => value ?? '_').join(' ')}${isTold ? ' told' : ''}`
  })
}

const first = '0 2 0 0 0 9 11'
const second = '0 0 34 0 0 0 34'
const inOrder = ['0 2 0 0 0 9 told', '0 0 34 0 0 0 told']
const blank = ['_ _ _ _ _ _ told', '_ _ _ _ _ _ told']
const two = '2.没有现成信息需要另行制作'
const three = '3.补正后申请内容仍不明确'

describe('labels of two rows that stand before them', () => {
  test.each([
    ['one run into the group’s', ['（四）无2.没有现成信息需', '法提供要另行制作', three]],
    [
      'the other cut',
      ['（四）无2.没有现成信息需', '法提供要另行制作', '3.补正后申请内容', '仍不明确'],
    ],
    ['one a line', [two, three]],
    ['with the group’s between', [two, '（四）无法提供', three]],
    ['glued', [`${two}${three}`]],
    ['run into each other', ['2.没有现3.补正后成信息需申请内容要另行制仍不明确作']],
  ])('%s: are read in order and told', (_, labels) => {
    expect(rowsOf(...labels, first, second)).toEqual(inOrder)
  })

  test.each([
    ['a row is lost', [two, three, first]],
    [
      'a row is lost, and one label is run into the group’s',
      ['（四）无2.没有现成信息需', '法提供要另行制作', three, second],
    ],
    ['a label is lost', [three, first, second]],
    ['a label is cut short', ['2.没有现成', three, first, second]],
    [
      'the last of them is behind its number',
      ['2.没有现成信息需要另行制作', '3.补正后', first, second],
    ],
    ['both are lost', [first, second]],
    ['they stand behind', [first, second, two, three]],
    ['each stands behind its own', [first, two, second, three]],
    ['a row too many stands there', [two, three, first, second, '1 1 1 1 1 1 6']],
    ['their order is another', [three, two, first, second]],
  ])('are nobody’s where %s', (_, lines) => {
    expect(rowsOf(...lines)).toEqual(blank)
  })

  test('stay with their rows where each stands before its own', () => {
    expect(rowsOf(two, first, three, second)).toEqual(
      inOrder.map((row) => row.replace(' told', '')),
    )
  })
})
