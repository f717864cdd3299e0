import { describe, expect, it } from 'vitest'
import { tableBlock } from '#lib/document/compose.ts'
import { formOf } from '#lib/report/form.ts'
import type { Cells } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { GridMap } from './grid-map.ts'
import { isClean, type PasteChoices, type PastePlan, planPaste } from './paste-plan.ts'
import { blockOfCells, blockOfText, type PastedBlock } from './pasted-block.ts'

const form = formOf(annualReport2021)

/** Plans a paste at a cell of a table. */
function paste(
  block: PastedBlock,
  at: string,
  cells: Cells = {},
  choices: PasteChoices = {},
): PastePlan {
  const table = annualReport2021.tables.find(({ id }) => at.startsWith(`${id}.`))
  if (!table) throw new Error(at)
  const printed = tableBlock(table)
  const map = new GridMap(printed)
  const place = map.at(at)
  if (!place) throw new Error(at)
  return planPaste(
    { tables: [block], told: [] },
    { form, table: printed, map, at: place, cells },
    choices,
  )
}

/** The planned values as `row.column=value`. */
function lands(block: PastedBlock, at: string, cells: Cells = {}): readonly string[] {
  return paste(block, at, cells).writes.map(({ field, value }) => {
    const text = typeof value === 'object' && value !== null ? `“${value.text}”` : String(value)
    return `${field.split('.').slice(2).join('.')}=${text}`
  })
}

/** What a person is told before it is pasted. */
function says(block: PastedBlock, at: string, choices: PasteChoices = {}): readonly string[] {
  return paste(block, at, {}, choices).doubts.map((doubt) => doubt.says)
}

/** A printed table with its labels, as a word processor or a web page puts it on the clipboard. */
function printed(id: string, cells: Cells): PastedBlock {
  const table = annualReport2021.tables.find((one) => one.id === id)
  if (!table) throw new Error(id)
  const rows = tableBlock(table, settled(form, cells)).rows
  return blockOfCells(
    rows.map((row) =>
      row.map(({ text, colspan = 1, rowspan = 1 }) => ({ text, colspan, rowspan })),
    ),
  )
}

/** The same as a spreadsheet writes it in plain text: covered places are blank. */
function asText(block: PastedBlock): PastedBlock {
  const width = Math.max(...block.map((row) => row.length))
  const line = (row: PastedBlock[number]) =>
    Array.from({ length: width }, (_, column) => row[column] ?? '').join('\t')
  return blockOfText(block.map(line).join('\r\n'))
}

/** Every cell of a table with a number of its own, totals apart. */
function filled(id: string): Cells {
  const own = form.cells.filter((cell) => cell.table.id === id && !cell.isTotal)
  return Object.fromEntries(own.map((cell, index) => [cell.id, index + 1]))
}

describe('a block of numbers', () => {
  it('lands with its first value at the place', () => {
    expect(
      lands(
        [
          ['1', '2'],
          ['3', '4'],
        ],
        'requests.granted.commercialEnterprise',
      ),
    ).toEqual([
      'granted.commercialEnterprise=1',
      'granted.researchInstitution=2',
      'partlyGranted.commercialEnterprise=3',
      'partlyGranted.researchInstitution=4',
    ])
  })

  it('is cleaned like typed text, and keeps what is no number', () => {
    const block = [['１２件', '若干', '/', '1,234']]
    expect(lands(block, 'requests.granted.naturalPerson')).toEqual([
      'granted.naturalPerson=12',
      'granted.commercialEnterprise=“若干”',
      'granted.researchInstitution=“/”',
      'granted.publicWelfareOrganization=1234',
    ])
  })

  it('leaves alone the cells of its blanks', () => {
    expect(lands([['1', ' ', undefined, '4']], 'requests.granted.naturalPerson')).toEqual([
      'granted.naturalPerson=1',
      'granted.publicWelfareOrganization=4',
    ])
  })

  it('of one column goes down through wide cells', () => {
    const block = blockOfText('1\n2\n3\n4\n5\n1.2345')
    expect(lands(block, 'proactive.governmentRules.issued')).toEqual([
      'governmentRules.issued=1',
      'normativeDocuments.issued=2',
      'administrativeLicenses.decisions=3',
      'administrativePenalties.decisions=4',
      'administrativeCompulsion.decisions=5',
      'administrativeFees.amount=1234500',
    ])
  })

  it('tells how many texts have no cell', () => {
    const block = [
      ['1', '2', ''],
      ['3', '4', '5'],
    ]
    expect(says(block, 'requests.carriedForward.total')).toEqual([
      '4 格超出表格范围，粘贴后不会保留：“2”、“3”、“4”、“5”。',
    ])
    expect(says([['1', '2', '3']], 'proactive.administrativeLicenses.decisions')).toEqual([
      '2 格与前面的内容落在同一格，粘贴后不会保留：“2”、“3”。',
    ])
  })

  it('of text alone, without a label of the table, is kept as it is', () => {
    expect(lands([['没有', '没有']], 'requests.granted.naturalPerson')).toEqual([
      'granted.naturalPerson=“没有”',
      'granted.commercialEnterprise=“没有”',
    ])
  })
})

describe('rows with their labels', () => {
  it('go to the row that their label names, and say from which column on', () => {
    const wide = blockOfText('(三) 不予公开\t４. 保护第三方合法权益\t1\t0')
    expect(lands(wide, 'requests.carriedOver.total')).toEqual([
      'refusedThirdPartyRights.naturalPerson=1',
      'refusedThirdPartyRights.commercialEnterprise=0',
    ])
    const rows = blockOfText('\t一、本年新收政府信息公开申请数量\t6\n\t四、结转下年度继续办理\t1')
    expect(lands(rows, 'requests.granted.total')).toEqual([
      'received.total=6',
      'carriedForward.total=1',
    ])
    expect(says(rows, 'requests.granted.total')).toEqual(['没有栏名，从“总计”这一栏起往右填。'])
  })

  it('without a label take the lines between their neighbours, if these are as many', () => {
    const block = blockOfText('（一）予以公开\t5\n\t7\n1.属于国家秘密\t3\n\t9')
    expect(lands(block, 'requests.received.naturalPerson')).toEqual([
      'granted.naturalPerson=5',
      'partlyGranted.naturalPerson=7',
      'refusedStateSecret.naturalPerson=3',
    ])
    expect(says(block, 'requests.received.naturalPerson')).toContain('1 行没有行名，没有填入。')
  })

  it('with a label that the table does not have are left out, and named', () => {
    const block = blockOfText('甲\t6\n二、上年结转政府信息公开申请数量\t2')
    expect(lands(block, 'requests.granted.naturalPerson')).toEqual(['carriedOver.naturalPerson=2'])
    expect(says(block, 'requests.granted.naturalPerson')[0]).toBe(
      '表格里没有这样的行：“甲”，1 行没有填入。',
    )
  })

  it('keep junk that stands among the values', () => {
    const block = blockOfText('（一）予以公开\t若干\t0')
    expect(lands(block, 'requests.granted.naturalPerson')).toEqual([
      'granted.naturalPerson=“若干”',
      'granted.commercialEnterprise=0',
    ])
  })
})

describe.each(['proactive', 'requests', 'disputes'])('the whole table of %s', (id) => {
  const cells = filled(id)
  const inTable = form.cells.filter((cell) => cell.table.id === id)
  const last = inTable.at(-1)?.id ?? ''

  it.each([
    ['with spans', printed(id, cells)],
    ['as plain text', asText(printed(id, cells))],
  ])('comes back the same %s, wherever the focus is, totals derived', (_, block) => {
    const plan = paste(block, last)
    const { writes } = plan
    const values = writes.filter(({ value }) => value !== null)
    expect(values.map(({ field, value }) => [field.replace('cells.', ''), value])).toEqual(
      Object.entries(cells),
    )
    expect(writes).toHaveLength(inTable.length)
    expect([plan.doubts, isClean(plan)]).toEqual([[], true])
  })

  it('empty, writes nothing', () => {
    expect(paste(printed(id, {}), last).writes).toEqual([])
  })
})

it('a title over the labels is left out', () => {
  const heads = [['表四 复议诉讼'], ...printed('disputes', filled('disputes'))]
  expect(lands(heads, 'disputes.directLitigation.upheld')[0]).toBe('reconsideration.upheld=1')
  const block = [['表三 申请情况'], ...printed('requests', filled('requests'))]
  expect(lands(block, 'requests.received.naturalPerson')[0]).toBe('received.naturalPerson=1')
})

describe('a total', () => {
  it('that equals the pasted sum stays derived; another is kept', () => {
    const row = ['1', '0', '0', '0', '0', '1']
    expect(lands([[...row, '2']], 'requests.received.naturalPerson').at(-1)).toBe(
      'received.total=null',
    )
    expect(lands([[...row, '3']], 'requests.received.naturalPerson').at(-1)).toBe(
      'received.total=3',
    )
  })

  it('is summed with what stands in the cells that are not pasted', () => {
    const cells = {
      'disputes.reconsideration.upheld': 1,
      'disputes.reconsideration.corrected': 1,
      'disputes.reconsideration.otherResult': 0,
    }
    expect(lands([['0', '2']], 'disputes.reconsideration.pending', cells)).toEqual([
      'reconsideration.pending=0',
      'reconsideration.total=null',
    ])
  })
})

describe('what would be overwritten', () => {
  it('is every typed value that would change, as it is printed', () => {
    const cells = {
      'requests.granted.naturalPerson': 5,
      'requests.granted.commercialEnterprise': 0,
      'requests.granted.researchInstitution': { text: '若干' },
    }
    const { overwrites } = paste([['6', '0', '1', '2']], 'requests.granted.naturalPerson', cells)
    expect(overwrites.map(({ cell, before, after }) => [cell.column, before, after])).toEqual([
      ['naturalPerson', '5', '6'],
      ['researchInstitution', '若干', '1'],
    ])
  })

  it('is not a total that was typed as what its sum is', () => {
    const cells = { 'requests.received.total': 1 }
    const block = [['1', '0', '0', '0', '0', '0', '1']]
    expect(paste(block, 'requests.received.naturalPerson', cells).overwrites).toEqual([])
  })
})
