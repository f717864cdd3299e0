import { describe, expect, test } from 'vitest'
import type { Block } from '#lib/page/block.ts'
import type { ReadNote } from '#lib/page/read-page.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import type { CellValue } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { templates } from '#templates/registry.ts'
import { formLines } from './form-lines.ts'
import { pageLines } from './page-lines.ts'
import { readTables } from './read-tables.ts'
import { tableRecords } from './table-records.ts'

const form = { ...formLines(annualReport2021), foreign: ['本年新制作数量'] }

/** A table of rows, cells parted by bars. */
function tableOf(...rows: readonly string[]): Block {
  return {
    kind: 'table',
    widths: [1],
    headerRows: 0,
    rows: rows.map((row) => row.split('|').map((text) => ({ text }))),
  }
}

function read(...blocks: readonly Block[]) {
  const lines = pageLines(blocks)
  return readTables(form, tableRecords(lines, templates.map(formLines)))
}

/** The seven cells of a row as read, `undefined` for a total left to be computed. */
function row(blocks: readonly Block[], id: string): readonly (CellValue | undefined)[] {
  const { cells } = read(...blocks)
  const columns = Object.keys(annualReport2021.tables[1]?.columns ?? {})
  return columns.map((column): CellValue | undefined => cells[`requests.${id}.${column}` as CellId])
}

function told(blocks: readonly Block[], kind: ReadNote['kind']): readonly string[] {
  return read(...blocks)
    .notes.filter((note) => note.kind === kind)
    .map(({ at }) => at)
}

const blank = [null, null, null, null, null, null, null]
const received = '一、本年新收政府信息公开申请数量'
const carriedOver = '二、上年结转政府信息公开申请数量'

describe('places of values', () => {
  test('a row with as many values as cells is read in order', () => {
    expect(row([tableOf(`${received}|5|1|0|0|0|0|6`)], 'received')).toEqual([
      5,
      1,
      0,
      0,
      0,
      0,
      undefined,
    ])
  })

  test('fillers before and behind are passed over', () => {
    expect(row([tableOf(`${received}|||5|1|0|0|0|0|6|`)], 'received')).toEqual([
      5,
      1,
      0,
      0,
      0,
      0,
      undefined,
    ])
  })

  test('a short row is read where full rows of its shape show the columns', () => {
    const table = tableOf(`${received}|||5|1|0|0|0|0|6`, `${carriedOver}|||2|||||2`)
    expect(row([table], 'carriedOver')).toEqual(blank)
    expect(told([table], 'unplaced')).toEqual(['requests.carriedOver'])
    const wide = tableOf(`${received}|||5|1|0|0|0|0|6`, `${carriedOver}|||2||||||2`)
    expect(row([wide], 'carriedOver')).toEqual([2, null, null, null, null, null, 2])
  })

  test('full rows of one shape that disagree prove nothing', () => {
    const table = tableOf(
      `${received}|||5|1|0|0|0|0|6|`,
      `${carriedOver}||2|0|0|0|0|0|2||`,
      '四、结转下年度继续办理|||1||||||1|',
    )
    expect(row([table], 'carriedForward')).toEqual(blank)
    expect(told([table], 'unplaced')).toEqual(['requests.carriedForward'])
  })

  test('a value outside the columns of full rows makes its row uncertain', () => {
    const table = tableOf(`${received}|||5|1|0|0|0|0|6`, `${carriedOver}|2||||||||2`)
    expect(row([table], 'carriedOver')).toEqual(blank)
    expect(told([table], 'unplaced')).toEqual(['requests.carriedOver'])
  })

  test('a filler beside a label is not the first of its values', () => {
    const table = tableOf(
      '||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他',
      `${received}||5|1|0|0|0|0`,
      '1.属于国家秘密||1|0|0|0|0|0',
      '|2.其他法律行政法规禁止公开|1|1|0|0|0|0',
    )
    expect(row([table], 'received')).toEqual(blank)
    expect(told([table], 'unplaced')).toContain('requests.received')
  })

  test('one value over several places is nobody’s', () => {
    const cells = (line: string) => line.split('|').map((text) => ({ text }))
    const table: Block = {
      kind: 'table',
      widths: [1],
      headerRows: 0,
      rows: [
        cells(`${received}|5|1|0|0|0|0|6`),
        [{ text: carriedOver }, { text: '3', colspan: 6 }, { text: '3' }],
        cells('四、结转下年度继续办理|1||1||||2'),
      ],
    }
    expect(row([table], 'carriedOver')).toEqual(blank)
    expect(told([table], 'unplaced')).toEqual(['requests.carriedOver'])
    expect(row([table], 'carriedForward')).toEqual([1, null, 1, null, null, null, 2])
  })

  test('a blank that is merged over two columns is blank in both', () => {
    const cells = (...texts: readonly string[]) => texts.map((text) => ({ text }))
    const full = cells(received, '5', '1', '0', '0', '0', '0', '6', '', '')
    const [first = { text: '' }, ...rest] = cells('', '', '', '', '2', '', '')
    const merged = [...cells(carriedOver, '2'), { ...first, colspan: 2 }, ...rest, first]
    const table: Block = { kind: 'table', widths: [1], headerRows: 0, rows: [full, merged] }
    expect(row([table], 'carriedOver')).toEqual([2, null, null, null, null, null, 2])
  })

  test('blanks in a row that stands alone are uncertain', () => {
    const table = tableOf(`${received}|5|1|||||6`)
    expect(row([table], 'received')).toEqual(blank)
    expect(told([table], 'unplaced')).toEqual(['requests.received'])
  })

  test('a merged cell that is printed once for each column is one value', () => {
    expect(
      read(tableOf('行政许可|12|12|12')).cells['proactive.administrativeLicenses.decisions'],
    ).toBe(12)
    const differ = read(tableOf('行政许可|12|1|12'))
    expect(differ.cells['proactive.administrativeLicenses.decisions']).toBe(null)
    expect(differ.notes.find(({ kind }) => kind === 'unplaced')?.at).toBe(
      'proactive.administrativeLicenses',
    )
  })
})

describe('columns in another order', () => {
  const heads = '申请人情况|总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他'
  const rows = [
    `${received}|6|5|1|0|0|0|0`,
    `${carriedOver}|2|2|0|0|0|0|0`,
    '四、结转下年度继续办理|1||1||||',
  ]

  test('are read by the heads over them', () => {
    const table = tableOf(heads, ...rows)
    expect(row([table], 'received')).toEqual([5, 1, 0, 0, 0, 0, undefined])
    expect(row([table], 'carriedForward')).toEqual([null, 1, null, null, null, null, 1])
  })

  test('are told where the heads do not stand over them', () => {
    const ragged = tableOf(`|${heads}`, ...rows)
    expect(row([ragged], 'received')).toEqual(blank)
    expect(told([ragged], 'unplaced')).toContain('requests.received')
  })

  test('are told where there are no heads and the sum stands first', () => {
    expect(row([tableOf(`${received}|6|5|1|0|0|0|0`)], 'received')).toEqual(blank)
  })

  test('are told where only the text above names them', () => {
    const lines = [
      '申请人情况',
      '商业企业',
      '自然人',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ]
    const above = lines.map((text): Block => ({ kind: 'paragraph', text }))
    const table = tableOf(`${received}|5|1|0|0|0|0|6`, `${carriedOver}|0|0|0|0|0|0|0`)
    expect(row([...above, table], 'received')).toEqual(blank)
    expect(told([...above, table], 'unplaced')).toEqual(['requests.received'])
    expect(row([...above, table], 'carriedOver')).toEqual([0, 0, 0, 0, 0, 0, undefined])
  })

  test('are told where another row shows that the sum stands first', () => {
    const table = tableOf(`${received}|6|5|1|0|0|0|0`, `${carriedOver}|6|0|0|0|0|0|6`)
    expect(row([table], 'carriedOver')).toEqual(blank)
    const usual = tableOf(`${received}|5|1|0|0|0|0|6`, `${carriedOver}|6|0|0|0|0|0|6`)
    expect(row([usual], 'carriedOver')).toEqual([6, 0, 0, 0, 0, 0, undefined])
  })

  test('are told where a line holds several rows', () => {
    const heads = (...names: readonly string[]) => [...names, ...names, ...names].join('|')
    const groups = '行政复议|未经复议直接起诉|复议后起诉'
    const values = '1|2|3|4|10|0|0|0|0|0|0|0|0|0|0'
    const usual = heads('结果维持', '结果纠正', '其他结果', '尚未审结', '总计')
    const other = heads('结果纠正', '结果维持', '其他结果', '尚未审结', '总计')
    const upheld = (...rows: readonly string[]) =>
      read(tableOf(...rows)).cells['disputes.reconsideration.upheld']
    expect(upheld(groups, usual, values)).toBe(1)
    expect(upheld(groups, other, values)).toBe(null)
    expect(upheld('未经复议直接起诉|行政复议|复议后起诉', usual, values)).toBe(null)
  })

  test('are told where the heads stand twice in two orders, and no sum tells which', () => {
    const usual = '信息内容|本年制发件数|本年废止件数|现行有效件数'
    const other = '信息内容|现行有效件数|本年废止件数|本年制发件数'
    const rules = (...heads: readonly string[]) =>
      told([tableOf(...heads, '规章|3|1|2')], 'unplaced')
    expect(rules(usual)).toEqual([])
    expect(rules(other, usual)).toEqual(['proactive.governmentRules'])
  })

  test('heads at other places count nothing where the sum is right', () => {
    const table = tableOf(`${heads}|`, `${received}|5|1|0|0|0|0|6`)
    expect(row([table], 'received')).toEqual([5, 1, 0, 0, 0, 0, undefined])
  })
})

test('a row of zeros is the same in any order', () => {
  const table = tableOf(
    '自然人|总计|商业企业|科研机构|社会公益组织|法律服务机构|其他',
    `${received}|0|0|0|0|0|0|0`,
    `${carriedOver}|0|0|0|0|0|0`,
  )
  expect(row([table], 'received')).toEqual([0, 0, 0, 0, 0, 0, undefined])
})

describe('heads of another form', () => {
  test.each([
    [
      'in a table',
      [
        tableOf(
          '信息内容|本年新制作数量|本年新公开数量|对外公开总数量',
          '规章|1|1|2',
          '规范性文件|3|3|4',
        ),
      ],
    ],
    [
      'one cell a line',
      '信息内容 本年新制作数量 本年新公开数量 对外公开总数量 规章 1 1 2 规范性文件 3 3 4'
        .split(' ')
        .map((text): Block => ({ kind: 'paragraph', text })),
    ],
  ])('make what stands under them uncertain: %s', (_, blocks) => {
    expect(
      told([...blocks, tableOf('信息内容|本年处理决定数量', '行政许可|5')], 'unplaced'),
    ).toEqual(['proactive.governmentRules', 'proactive.normativeDocuments'])
  })
})

describe('labels', () => {
  test.each([
    ['规范性文件|1|0|3', 'proactive.normativeDocuments'],
    ['2.逾期不缴费|0|0|0|0|0|0|0', 'requests.closedFeeLapsed'],
  ])('%s is like a label and told', (line, at) => {
    const table = tableOf(
      '规章|0|0|0',
      line,
      `${received}|0|0|0|0|0|0|0`,
      '5.要求行政机关确认或重新出具已获取信息|0|0|0|0|0|0|0',
      line,
      '3.其他|0|0|0|0|0|0|0',
    )
    expect(told([table], 'reworded')).toContain(at)
  })

  test('the same words under another number are told, in other numerals not', () => {
    const before = `${received}|0|0|0|0|0|0|0`
    const other = '5.重复申请|1|0|0|0|0|0|1'
    const same = '2、重复申请|1|0|0|0|0|0|1'
    const group = '（1）予以公开|1|0|0|0|0|0|1'
    expect(told([tableOf(before, other)], 'reworded')).toEqual(['requests.notProcessedRepeat'])
    expect(told([tableOf(before, same)], 'reworded')).toEqual([])
    expect(told([tableOf(before, group)], 'reworded')).toEqual([])
  })

  test('a row that stands twice under the name of its group is blank', () => {
    const group = '三、本年度办理结果 （一）予以公开'
    const table = tableOf(
      `${received}|5|0|0|0|0|0|5`,
      `${group}|1|0|0|0|0|0|1`,
      `${group}|2|0|0|0|0|0|2`,
    )
    expect(row([table], 'granted')).toEqual(blank)
    expect(told([table], 'unplaced')).toEqual(['requests.granted'])
  })

  test('one row for a group is read as the last row of it, and told', () => {
    const before = '5.要求行政机关确认或重新出具已获取信息|0|0|0|0|0|0|0'
    const table = tableOf(before, '（六）其他处理|4|0|0|0|0|0|4', '（七）总计|4|0|0|0|0|0|4')
    expect(row([table], 'closedOther')).toEqual([4, 0, 0, 0, 0, 0, undefined])
    expect(told([table], 'reworded')).toEqual(['requests.closedOther'])
    expect(told([table], 'rowMissing')).toContain('requests.closedFeeLapsed')
  })

  test('one row for another group is told', () => {
    const table = tableOf(
      `${received}|0|0|0|0|0|0|0`,
      '（三）不予公开|4|0|0|0|0|0|4',
      '（七）总计|4|0|0|0|0|0|4',
    )
    expect(read(table).loose.map(({ label }) => label)).toEqual(['（三）不予公开'])
  })

  test('a row that stands twice with other values is blank', () => {
    const table = tableOf(
      `${received}|5|0|0|0|0|0|5`,
      `${carriedOver}|1|0|0|0|0|0|1`,
      `${carriedOver}|2|0|0|0|0|0|2`,
    )
    expect(row([table], 'carriedOver')).toEqual(blank)
    expect(told([table], 'unplaced')).toEqual(['requests.carriedOver'])
  })

  test('twice with the same values it is read', () => {
    const line = `${carriedOver}|1|0|0|0|0|0|1`
    expect(row([tableOf(`${received}|5|0|0|0|0|0|5`, line, line)], 'carriedOver')).toEqual([
      1,
      0,
      0,
      0,
      0,
      0,
      undefined,
    ])
  })

  test('an amount under a head in 元 is kept with its unit and told', () => {
    const amount = (head: string, text: string) =>
      read(tableOf(`信息内容|${head}`, `行政事业性收费|${text}`)).cells[
        'proactive.administrativeFees.amount'
      ]
    expect(amount('本年收费金额（单位：万元）', '8040')).toBe(8_040_000_000)
    expect(amount('本年收费金额（单位：元）', '8040')).toEqual({ text: '8040元' })
    expect(amount('本年收费金额（元）', '0')).toBe(0)
    expect(amount('本年收费金额（元）', '8040元')).toEqual({ text: '8040元' })
  })

  test('words behind a label are a value, not a label', () => {
    const { cells, notes } = read(tableOf('规章|三件|0|2'))
    expect(cells['proactive.governmentRules.issued']).toEqual({ text: '三件' })
    expect(notes[0]).toEqual({
      kind: 'notANumber',
      text: '三件',
      at: 'proactive.governmentRules.issued',
    })
  })
})
