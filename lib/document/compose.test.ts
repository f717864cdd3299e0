import { describe, expect, test } from 'vitest'
import { cellNames } from '#lib/page/table-labels.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { tableBlock } from './compose.ts'

function names(id: string): ReadonlyMap<string, string> {
  const found = annualReport2021.tables.find((one) => one.id === id)
  if (!found) throw new Error(`no table ${id}`)
  return cellNames(tableBlock(found))
}

describe('what a cell is called', () => {
  test.each([
    ['requests', 'requests.received.naturalPerson', '自然人，一、本年新收政府信息公开申请数量'],
    [
      'requests',
      'requests.refusedThirdPartyRights.otherOrganization',
      '法人或其他组织 其他，三、本年度办理结果（三）不予公开 4.保护第三方合法权益',
    ],
    ['requests', 'requests.outcomesTotal.total', '总计，三、本年度办理结果（七）总计'],
    ['requests', 'requests.carriedForward.total', '总计，四、结转下年度继续办理'],
    [
      'proactive',
      'proactive.normativeDocuments.inForce',
      '现行有效件数，第二十条第（一）项 行政规范性文件',
    ],
    [
      'proactive',
      'proactive.administrativeCompulsion.decisions',
      '本年处理决定数量，第二十条第（六）项 行政强制',
    ],
    ['disputes', 'disputes.reconsideration.pending', '尚未审结，行政复议'],
    ['disputes', 'disputes.litigationAfterReconsideration.upheld', '结果维持，行政诉讼 复议后起诉'],
  ])('%s: %s', (id, ref, name) => {
    expect(names(id).get(ref)).toBe(name)
  })

  test('no two cells of the form share a name', () => {
    const all = annualReport2021.tables.flatMap(({ id }) => [...names(id).values()])
    expect(all).toHaveLength(200)
    expect(new Set(all).size).toBe(200)
  })
})
