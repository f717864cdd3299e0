import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose, tableBlock } from '#lib/document/compose.ts'
import { tableLines } from '#lib/page/table-lines.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import type { Report } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { writeTxt } from './write-txt.ts'

const report: Report = {
  template: 'annual-report-2021',
  agency: '云溪区青石街道办事处',
  kind: '街道',
  year: 2024,
  narratives: { preamble: '', overview: '（一）主动公开\n全年公开信息12条。' },
  cells: {
    'proactive.normativeDocuments.issued': 1,
    'proactive.normativeDocuments.repealed': 0,
    'proactive.normativeDocuments.inForce': 3,
    'requests.refusedThirdPartyRights.naturalPerson': 2,
    'requests.refusedThirdPartyRights.commercialEnterprise': { text: '三\t件' },
    'disputes.litigationAfterReconsideration.upheld': 4,
  },
}

function lines(): readonly string[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    writeTxt(compose(annualReport2021, report)),
  )
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  return text.slice(1).split('\r\n')
}

test.each([
  ['the title stands first', '云溪区青石街道办事处2024年政府信息公开工作年度报告'],
  ['a sub-head stands on its own line', '（一）主动公开'],
  ['a paragraph is indented by two characters', '　　全年公开信息12条。'],
  ['a head line names the columns', '信息内容\t本年制发件数\t本年废止件数\t现行有效件数'],
  ['a row has its section in its label', '第二十条第（一）项 行政规范性文件\t1\t0\t3'],
  [
    'the labels that span rows stand on every row, junk loses its tab',
    '三、本年度办理结果（三）不予公开 4.保护第三方合法权益\t2\t三 件\t\t\t\t\t',
  ],
  ['a group of a one-row table is a line', '行政诉讼 复议后起诉\t4\t\t\t\t'],
])('%s', (_, line) => {
  expect(lines()).toContain(line)
})

test('every row of the three tables is one line, a head line stands where the columns change', () => {
  const rows = lines().filter((line) => /\t[^\t]*$/.test(line))
  const heads = 3 + 1 + 1
  expect(rows).toHaveLength(6 + 25 + 3 + heads)
})

test('a signature stands apart, far to the right, its date under it', () => {
  const signature = { name: '云溪区青石街道办事处', date: '2025-01-09' }
  const text = new TextDecoder().decode(
    writeTxt(compose(annualReport2021, { ...report, signature })),
  )
  const indent = '　'.repeat(16)
  expect(text.endsWith(`\r\n\r\n${indent}云溪区青石街道办事处\r\n${indent}2025年1月9日\r\n`)).toBe(
    true,
  )
})

/** What a reader that knows the template makes of the text: cells by address, narratives by heading. */
function read(text: string): { cells: Record<string, string>; narratives: Record<string, string> } {
  const refs = new Map(
    annualReport2021.tables.flatMap((table) =>
      tableLines(tableBlock(table)).flatMap((line) =>
        line.kind === 'values'
          ? [[line.label, line.cells.map(({ ref = '' }) => ref)] as const]
          : [],
      ),
    ),
  )
  const cells: Record<string, string> = {}
  const narratives: Record<string, string> = {}
  let heading = ''
  for (const line of text.split('\r\n')) {
    const [label = '', ...values] = line.split('\t')
    if (/^[一二三四五六]、/.test(line) && values.length === 0) heading = line
    else if (values.length === 0 && !line.startsWith('　'.repeat(3)))
      narratives[heading] = `${narratives[heading] ?? ''}${line.trim()}\n`
    for (const [index, ref] of (refs.get(label) ?? []).entries()) cells[ref] = values[index] ?? ''
  }
  return { cells, narratives }
}

test('nothing is lost: a reader finds the 200 cells and the narratives again', () => {
  fc.assert(
    fc.property(arbitraryReport(), (random) => {
      const blocks = compose(annualReport2021, random)
      const { cells, narratives } = read(new TextDecoder().decode(writeTxt(blocks)))
      const printed = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
      const values = printed.flatMap(({ ref, text }) => (ref ? [[ref, text]] : []))
      expect(cells).toEqual(Object.fromEntries(values))
      expect(values).toHaveLength(200)
      for (const part of annualReport2021.parts) {
        if (part.content.kind !== 'narrative') continue
        const lines = (random.narratives[part.id] ?? '').split('\n').map((line) => line.trim())
        const expected = lines.filter((line) => line !== '').join('\n')
        expect(narratives[`${part.numeral}、${part.title}`]?.trim() ?? '').toBe(expected)
      }
    }),
    { numRuns: 30 },
  )
})
