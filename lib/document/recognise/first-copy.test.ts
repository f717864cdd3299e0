import { describe, expect, test } from 'vitest'
import type { Block } from '#lib/page/block.ts'
import type { Report } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { compose } from '../compose.ts'
import { recognise } from '../recognise.ts'

const report: Report = {
  template: annualReport2021.id,
  agency: '云澜市青禾区柳塘街道办事处',
  kind: '街道',
  year: 2024,
  narratives: {
    preamble: '根据有关规定编制本报告，数据统计期限为2024年1月1日至12月31日。',
    overview: '全年公开信息12条。',
    problemsAndImprovements: '更新不够及时，已经增加一名人员。',
    otherMatters: '全年发出收费通知0件。',
  },
  cells: {},
}

const page = compose(annualReport2021, report)
const title = '云澜市青禾区柳塘街道办事处2024年政府信息公开工作年度报告'
const withoutTitle = page.filter(({ kind }) => kind !== 'title')
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

function read(blocks: readonly Block[]) {
  const found = recognise({ blocks, notes: [] })
  if (found.kind === 'refused') throw new Error(found.says)
  return { narratives: found.report.narratives, notes: found.notes }
}

const once = read(page)
const toldAs = (text: string) => ({
  ...once,
  notes: [...once.notes, { kind: 'unplaced', text, at: 'title' }],
})

describe('a page that holds the report again is read up to there, and told once', () => {
  test.each<[string, readonly Block[], string]>([
    ['under its title', [...page, ...page], title],
    ['three times', [...page, ...page, ...page], title],
    [
      'under the title cut in two',
      [...page, ...cutTitle(), ...withoutTitle],
      '2024年政府信息公开工作年度报告',
    ],
    ['without a title', [...page, ...withoutTitle], report.narratives.preamble ?? ''],
    ['from the first heading on', [...page, ...withoutTitle.slice(1)], '一、总体情况'],
    [
      'of last year',
      [
        ...page,
        ...compose(annualReport2021, {
          ...report,
          year: 2023,
          narratives: { ...report.narratives, preamble: '这是另一年的情况。' },
        }),
      ],
      title.replace('2024', '2023'),
    ],
  ])('%s', (_, blocks, text) => {
    expect(read(blocks)).toEqual(toldAs(text))
  })
})

function cutTitle(): readonly Block[] {
  const [agency = '', rest = ''] = title.split('2024年')
  return [paragraph(agency), paragraph(`2024年${rest}`)]
}

describe('a report that stands there once is read to its end', () => {
  const headings = page.filter(({ kind }) => kind === 'heading')
  test.each<[string, readonly Block[]]>([
    [
      'behind a summary of its parts',
      [
        ...page.slice(0, 1),
        ...headings.flatMap((one) => [one, paragraph('见正文这一部分。')]),
        ...page.slice(1),
      ],
    ],
    ['behind a list of its parts', [page[0] ?? paragraph(''), ...headings, ...page.slice(1)]],
    [
      'with its title at the head of its last page',
      [...page.slice(0, -1), paragraph(title), ...page.slice(-1)],
    ],
    ['with its first heading once more at its end', [...page, paragraph('一、总体情况')]],
    ['without a heading', page.filter(({ kind }) => kind !== 'heading')],
  ])('%s', (_, blocks) => {
    const { notes } = read(blocks)
    expect(notes.filter(({ kind, at }) => kind === 'unplaced' && at === 'title')).toEqual([])
  })
})
