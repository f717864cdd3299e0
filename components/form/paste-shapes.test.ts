import { describe, expect, it } from 'vitest'
import { tableBlock } from '#lib/document/compose.ts'
import { formOf } from '#lib/report/form.ts'
import { annualReport2019 } from '#templates/annual-report-2019/template.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Template } from '#templates/schema.ts'
import type { Clipping } from './best-layout.ts'
import { GridMap } from './grid-map.ts'
import { isClean, type PasteChoices, type PastePlan, planPaste } from './paste-plan.ts'
import { blockOfText, partsOf } from './pasted-block.ts'

interface Into {
  readonly at?: string
  readonly template?: Template
  readonly choices?: PasteChoices
}

function planOf(id: string, clipping: Clipping, into: Into = {}): PastePlan {
  const { template = annualReport2021, choices } = into
  const form = formOf(template)
  const table = template.tables.find((one) => one.id === id)
  if (!table) throw new Error(id)
  const printed = tableBlock(table)
  const map = new GridMap(printed)
  const first = form.cells.find((cell) => cell.table.id === id)?.id ?? ''
  const at = map.at(into.at ? `${id}.${into.at}` : first)
  if (!at) throw new Error(into.at)
  return planPaste(clipping, { form, table: printed, map, at, cells: {} }, choices)
}

function paste(id: string, text: string, into: Into = {}): PastePlan {
  return planOf(id, { tables: [blockOfText(text)], told: [] }, into)
}

function lands(plan: PastePlan): readonly string[] {
  return plan.landings.map(({ cell, text }) => `${cell.row}.${cell.column}=${text}`)
}

function kinds(plan: PastePlan): readonly string[] {
  return plan.doubts.map(({ kind }) => kind)
}

describe('heads choose the column', () => {
  const rows = Object.keys(annualReport2021.tables.find(({ id }) => id === 'requests')?.rows ?? {})

  it('two of them over all rows take just these two columns, wherever the caret is', () => {
    const text = ['自然人\t法律服务机构', ...rows.map((_, at) => `${at}\t${100 + at}`)].join('\n')
    const plan = paste('requests', text, { at: 'granted.total' })
    expect(isClean(plan)).toBe(true)
    expect(lands(plan)).toEqual(
      rows.flatMap((row, at) => [
        `${row}.naturalPerson=${at}`,
        `${row}.legalServiceInstitution=${100 + at}`,
      ]),
    )
  })

  it('总计 as the first column is the column of totals', () => {
    const heads = '总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他'
    const text = [heads, ...rows.map(() => '21\t1\t2\t3\t4\t5\t6')].join('\n')
    const plan = paste('requests', text)
    expect(kinds(plan)).toEqual([])
    expect(lands(plan).slice(0, 2)).toEqual(['received.total=21', 'received.naturalPerson=1'])
  })

  it('over fewer rows than the table has, they follow each other from the caret, shown first', () => {
    const plan = paste('requests', '自然人\t总计\n5\t6\n7\t8', { at: 'granted.otherOrganization' })
    expect(kinds(plan)).toEqual(['rows'])
    expect(lands(plan)).toEqual([
      'granted.naturalPerson=5',
      'granted.total=6',
      'partlyGranted.naturalPerson=7',
      'partlyGranted.total=8',
    ])
    const chosen = paste('requests', '自然人\t总计\n5\t6', { choices: { firstRow: 'carriedOver' } })
    expect(lands(chosen)).toEqual(['carriedOver.naturalPerson=5', 'carriedOver.total=6'])
  })

  it('in several rows, with groups over them', () => {
    const text =
      '\t申请人情况\t\t\t\n\t自然人\t法人或其他组织\t\t总计\n\t\t科研机构\t其他\t\n本年新收\t1\t2\t3\t6'
    const plan = paste('requests', text)
    expect(kinds(plan)).toEqual([])
    expect(lands(plan)).toEqual([
      'received.naturalPerson=1',
      'received.researchInstitution=2',
      'received.otherOrganization=3',
      'received.total=6',
    ])
  })

  it('abbreviated or with other words, they are taken for the one they can be, and shown', () => {
    const plan = paste('requests', '\t公益组织\t法服机构\t合计\n本年新收\t1\t2\t3')
    expect(plan.doubts[0]?.says).toBe(
      '名称与表格不完全相同，对应为：“公益组织”→社会公益组织、“法服机构”→法律服务机构、“合计”→总计。',
    )
    expect(lands(plan)).toEqual([
      'received.publicWelfareOrganization=1',
      'received.legalServiceInstitution=2',
      'received.total=3',
    ])
  })

  it('that fit no column, or two, leave their values out and ask', () => {
    const plan = paste('requests', '\t自然人\t组织\t境外机构\n本年新收\t1\t2\t3')
    expect(lands(plan)).toEqual(['received.naturalPerson=1'])
    expect(plan.doubts.map(({ says }) => says)).toEqual([
      '表格里没有这样的栏：“组织”、“境外机构”，2 格没有填入。',
    ])
    expect(plan.unknown.columns).toEqual([
      { at: 2, text: '组织' },
      { at: 3, text: '境外机构' },
    ])
    const choices = { columns: { 2: 'commercialEnterprise' } }
    const chosen = paste('requests', '\t自然人\t组织\t境外机构\n本年新收\t1\t2\t3', { choices })
    expect(lands(chosen)).toEqual(['received.naturalPerson=1', 'received.commercialEnterprise=2'])
  })

  it('under a year or over a unit, these are told', () => {
    const plan = paste('requests', '\t2022年\t\n\t自然人\t总计\n\t件\t件\n本年新收\t5\t9')
    expect(lands(plan)).toEqual(['received.naturalPerson=5', 'received.total=9'])
    expect(plan.doubts.map(({ says }) => says)).toEqual(['没有填入的文字：“2022年”、“件”。'])
  })

  it('of another form are left out and asked about, not placed by their order', () => {
    const plan = paste('proactive', '信息内容\t本年新制作数量\t本年新公开数量\n规章\t1\t2')
    expect(plan.landings).toEqual([])
    expect(plan.unknown.columns.map(({ text }) => text)).toEqual([
      '本年新制作数量',
      '本年新公开数量',
    ])
  })

  it('stand again between the rows, for other columns', () => {
    const text =
      '信息内容\t本年制发件数\t现行有效件数\n规章\t1\t2\n信息内容\t本年处理决定数量\t\n行政处罚\t56\t\n行政强制\t3\t'
    const plan = paste('proactive', text)
    expect(kinds(plan)).toEqual([])
    expect(lands(plan)).toEqual([
      'governmentRules.issued=1',
      'governmentRules.inForce=2',
      'administrativePenalties.decisions=56',
      'administrativeCompulsion.decisions=3',
    ])
  })

  it('bring the rows along where the table has them in its heads', () => {
    const text = '未经复议直接起诉\t\t复议后起诉\t\n结果维持\t总计\t结果维持\t总计\n1\t2\t3\t4'
    const plan = paste('disputes', text)
    expect(kinds(plan)).toEqual([])
    expect(lands(plan)).toEqual([
      'directLitigation.upheld=1',
      'directLitigation.total=2',
      'litigationAfterReconsideration.upheld=3',
      'litigationAfterReconsideration.total=4',
    ])
    const group = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计'
    const whole = paste(
      'disputes',
      [Array(3).fill(group).join('\t'), '1\t2\t3\t4\t10\t'.repeat(3)].join('\n'),
    )
    expect(kinds(whole)).toEqual([])
    expect(lands(whole)[6]).toBe('directLitigation.corrected=2')
    const one = paste('disputes', `${group}\n1\t2\t3\t4\t10`, { at: 'directLitigation.upheld' })
    expect(kinds(one)).toEqual(['rows'])
    expect(lands(one)[0]).toBe('directLitigation.upheld=1')
  })

  it('with rows down the side where the table has one row of groups', () => {
    const plan = paste('disputes', '\t结果维持\t尚未审结\n行政复议\t1\t2\n复议后起诉\t3\t4')
    expect(kinds(plan)).toEqual([])
    expect(lands(plan)).toEqual([
      'reconsideration.upheld=1',
      'reconsideration.pending=2',
      'litigationAfterReconsideration.upheld=3',
      'litigationAfterReconsideration.pending=4',
    ])
  })
})

describe('labels choose the row', () => {
  const heads = '自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计'
  const seven = '1\t2\t3\t4\t5\t6\t21'

  it('beside those of their groups', () => {
    const text = `\t\t\t${heads}\n三、本年度办理结果\t（五）不予处理\t2.重复申请\t${seven}\n\t（六）其他处理\t3.其他\t${seven}`
    const plan = paste('requests', text)
    expect(kinds(plan)).toEqual([])
    expect(plan.landings.map(({ cell }) => cell.row)).toEqual([
      ...Array(7).fill('notProcessedRepeat'),
      ...Array(7).fill('closedOther'),
    ])
  })

  it('without their numbers, and shown so', () => {
    const plan = paste('requests', `\t${heads}\n重复申请\t${seven}\n其他\t${seven}\n总计\t${seven}`)
    expect(kinds(plan)).toEqual(['near'])
    expect([...new Set(plan.landings.map(({ cell }) => cell.row))]).toEqual([
      'notProcessedRepeat',
      'closedOther',
      'outcomesTotal',
    ])
  })

  it('beside numbers of rows and units, which are told', () => {
    const text = `序号\t项目\t单位\t${heads}\n1\t本年新收\t件\t${seven}\n2\t上年结转\t件\t${seven}`
    const plan = paste('requests', text)
    expect(plan.doubts.map(({ says }) => says)).toEqual(['没有填入的文字：“1”、“件”、“2”。'])
    expect(lands(plan).slice(6, 8)).toEqual(['received.total=21', 'carriedOver.naturalPerson=1'])
  })

  it('under a title and over a note, which are told', () => {
    const text = `柳塘街道情况表\n\t${heads}\n本年新收\t${seven}\n注：数据截至年底。`
    const plan = paste('requests', text)
    expect(plan.doubts.map(({ says }) => says)).toEqual([
      '没有填入的文字：“柳塘街道情况表”、“注：数据截至年底。”。',
    ])
    expect(plan.landings).toHaveLength(7)
  })

  it('that no row has are left out, until a person says which they are', () => {
    const text = `\t${heads}\n甲类\t${seven}\n本年新收\t${seven}`
    const plan = paste('requests', text)
    expect(plan.unknown.rows).toEqual([{ at: 1, text: '甲类' }])
    expect(plan.landings).toHaveLength(7)
    const choices = { rows: { 1: 'carriedOver' } }
    const chosen = paste('requests', text, { choices })
    expect(lands(chosen)[0]).toBe('carriedOver.naturalPerson=1')
    expect(kinds(chosen)).toEqual([])
  })

  it('of the older form too', () => {
    const plan = paste('proactive', '政府集中采购\t3\t1.5\n行政许可\t1\t-2\t3', {
      template: annualReport2019,
    })
    expect(lands(plan)).toEqual([
      'governmentProcurement.projects=3',
      'governmentProcurement.amount=1.5',
      'administrativeLicenses.itemsLastYear=1',
      'administrativeLicenses.change=-2',
      'administrativeLicenses.decisions=3',
    ])
    expect(kinds(plan)).toEqual([])
  })
})

describe('a block on its side', () => {
  const text = '\t本年新收\t上年结转\n自然人\t6\t2\n总计\t7\t3'

  it('is turned where its labels say so', () => {
    const plan = paste('requests', text)
    expect([plan.isTransposed, kinds(plan)]).toEqual([true, ['transposed']])
    expect(lands(plan)).toEqual([
      'received.naturalPerson=6',
      'received.total=7',
      'carriedOver.naturalPerson=2',
      'carriedOver.total=3',
    ])
  })

  it('is not where a person says otherwise', () => {
    const plan = paste('requests', text, { choices: { isTransposed: false } })
    expect(plan.isTransposed).toBe(false)
    expect(isClean(plan)).toBe(false)
  })
})

describe('several tables', () => {
  const staff = blockOfText('部门\t人数\n办公室\t4')
  const own = blockOfText('\t自然人\n本年新收\t6')

  it('the one that fits is taken and told, another can be chosen', () => {
    const clipping = { tables: [staff, own], told: ['1 张图片没有填入。'] }
    const plan = planOf('requests', clipping)
    expect(plan.table).toBe(1)
    expect(plan.doubts.map(({ says }) => says)).toEqual([
      '剪贴板里有 2 个表格，取的是第 2 个。',
      '1 张图片没有填入。',
    ])
    expect(planOf('requests', clipping, { choices: { table: 0 } }).table).toBe(0)
  })

  it('blocks parted by blank lines are one table where they are its parts', () => {
    const text = '\t自然人\n本年新收\t6\n\n上年结转\t2\n\n'
    const whole = blockOfText(text)
    const plan = planOf('requests', { whole, tables: partsOf(whole), told: [] })
    expect([plan.table, lands(plan), kinds(plan)]).toEqual([
      -1,
      ['received.naturalPerson=6', 'carriedOver.naturalPerson=2'],
      [],
    ])
  })
})

it('numbers of rows before bare values are left out and told', () => {
  const plan = paste('requests', '1\t6\n2\t0\n3\t5')
  expect(lands(plan)).toEqual([
    'received.naturalPerson=6',
    'carriedOver.naturalPerson=0',
    'granted.naturalPerson=5',
  ])
  expect(kinds(plan)).toEqual(['rows', 'others'])
})

it('bare values in an order in which no total is right are shown first', () => {
  const plan = paste('requests', '21\t1\t2\t3\t4\t5\t6\n42\t2\t4\t6\t8\t10\t12')
  expect(plan.doubts.map(({ says }) => says)).toEqual([
    '填入后有 2 个总计与各项之和不同，请核对各栏的次序。',
  ])
})
