import { describe, expect, test } from 'vitest'
import { formOf } from '#lib/report/form.ts'
import type { GridCell, Table } from '../schema.ts'
import { annualReport2021 } from './template.ts'

const form = formOf(annualReport2021)

function table(id: string): Table {
  const found = annualReport2021.tables.find((one) => one.id === id)
  if (!found) throw new Error(`no table ${id}`)
  return found
}

function textOf({ rows, columns }: Table, cell: GridCell): string | undefined {
  if ('text' in cell) return cell.text
  if ('row' in cell) return rows[cell.row]?.label
  return 'column' in cell ? columns[cell.column]?.label : undefined
}

/** The printed words of one row of the grid, each with its spans where it has any. */
function printed(of: Table, row: number): string {
  return (of.grid[row] ?? [])
    .map((cell) => {
      const { colspan = 1, rowspan = 1 } = cell
      const spans = colspan * rowspan > 1 ? ` ${rowspan}×${colspan}` : ''
      return `${textOf(of, cell) ?? '□'}${spans}`
    })
    .join(' | ')
}

describe('the form of 2021', () => {
  test('has 200 cells: 10, 175 and 15; 34 are totals, 166 are typed', () => {
    const counts = annualReport2021.tables.map(
      ({ id }) => form.cells.filter((cell) => cell.table.id === id).length,
    )
    expect(counts).toEqual([10, 175, 15])
    expect(form.cells.filter(({ isTotal }) => isTotal)).toHaveLength(34)
    expect(form.cells.filter(({ isTotal }) => !isTotal)).toHaveLength(166)
  })

  test('has 25 + 7 + 7 + 3 sums', () => {
    const sums = form.relations.filter(({ relation }) => relation.kind === 'sum')
    const counts = new Map<string, number>()
    for (const { relation } of sums) counts.set(relation.id, (counts.get(relation.id) ?? 0) + 1)
    expect([...counts]).toEqual([
      ['requests-row-total', 25],
      ['requests-outcomes-total', 7],
      ['requests-balance', 7],
      ['disputes-total', 3],
    ])
  })

  test('has six parts with their statutory headings', () => {
    expect(annualReport2021.parts.map(({ numeral, title }) => `${numeral}、${title}`)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ])
  })

  test('prints table 二 with four columns', () => {
    const proactive = table('proactive')
    expect(proactive.grid.map((_, row) => printed(proactive, row))).toEqual([
      '第二十条第（一）项 1×4',
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
      '规章 | □ | □ | □',
      '行政规范性文件 | □ | □ | □',
      '第二十条第（五）项 1×4',
      '信息内容 | 本年处理决定数量 1×3',
      '行政许可 | □ 1×3',
      '第二十条第（六）项 1×4',
      '信息内容 | 本年处理决定数量 1×3',
      '行政处罚 | □ 1×3',
      '行政强制 | □ 1×3',
      '第二十条第（八）项 1×4',
      '信息内容 | 本年收费金额（单位：万元） 1×3',
      '行政事业性收费 | □ 1×3',
    ])
  })

  test('prints table 三 with a head of three rows and 25 rows of seven cells', () => {
    const requests = table('requests')
    expect(requests.grid).toHaveLength(28)
    const head = [0, 1, 2].map((row) => printed(requests, row))
    expect(head).toEqual([
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3×3 | 申请人情况 1×7',
      '自然人 2×1 | 法人或其他组织 1×5 | 总计 2×1',
      '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他',
    ])
    const labels = requests.grid.slice(3).map((_, row) => {
      const [before, seven] = printed(requests, row + 3)
        .split(' | □', 1)
        .concat(' | □'.repeat(7))
      expect(printed(requests, row + 3)).toBe(`${before}${seven}`)
      return before
    })
    expect(labels).toEqual([
      '一、本年新收政府信息公开申请数量 1×3',
      '二、上年结转政府信息公开申请数量 1×3',
      '三、本年度办理结果 22×1 | （一）予以公开 1×2',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 1×2',
      '（三）不予公开 8×1 | 1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
      '（四）无法提供 3×1 | 1.本机关不掌握相关政府信息',
      '2.没有现成信息需要另行制作',
      '3.补正后申请内容仍不明确',
      '（五）不予处理 5×1 | 1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
      '（六）其他处理 3×1 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
      '（七）总计 1×2',
      '四、结转下年度继续办理 1×3',
    ])
  })

  test('prints table 四 with fifteen columns', () => {
    const disputes = table('disputes')
    const five = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计'
    expect(disputes.grid.map((_, row) => printed(disputes, row))).toEqual([
      '行政复议 1×5 | 行政诉讼 1×10',
      `${five.replaceAll(/(?= \||$)/g, ' 2×1')} | 未经复议直接起诉 1×5 | 复议后起诉 1×5`,
      `${five} | ${five}`,
      Array(15).fill('□').join(' | '),
    ])
  })
})
