import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { breakdown } from './breakdown.ts'
import { busyCells } from './test-busy-cells.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { testWords } from './test-words.ts'

const head = '（二）依申请公开。'

testWords(breakdown, {
  given: { cells: busyCells },
  passes: [
    // The parts add up.
    `${head}收到申请18件，其中网上申请10件、信函申请6件、当面申请2件。`,
    `${head}收到申请18件（自然人16件、企业2件），办结18件。`,
    `${head}收到申请18件（共18件，其中自然人16件（网上10件、信函6件），企业2件）。`,
    `${head}18件申请中，网络12件，信函6件。`,
    `${head}通过网站收到申请9件、当面申请3件，其中信函申请收到6件。`,
    '网站、公众号分别发布信息120条、60条，共180条。',
    '培训2次、检查3次，共计5次。',
    // The list is not whole, or no list of parts.
    `${head}收到申请18件，其中网上申请10件，信函申请等6件。`,
    `${head}收到申请18件，其中2件延期、5件经补正。`,
    `${head}收到申请18件，其中自然人16件。`,
    `${head}收到申请18件，其中网上申请约10件，信函申请6件。`,
    `${head}收到申请18件，其中网上申请10件，其余为信函申请。`,
    `${head}收到申请18件，其中网上申请，信函申请6件，当面申请2件。`,
    `${head}通过网络、信函收到申请5件，通过现场收到申请3件等。`,
    `${head}2022年通过网络收到申请5件，通过信函收到申请3件。`,
    '培训2次、检查3次，共计60人次。',
    '全年共计20条。其中政策8条，动态12条。',
    // A number that the tables have otherwise is told by text-matches-table.
    `${head}收到申请17件，其中网上申请10件，信函申请6件。`,
    `${head}办结件数）18件，其中予以公开6件。`,
    `${head}18件申请中有6件予以公开，1件部分公开。`,
    `${head}收到申请18件，其中道路类20件。`,
    '公开信息20条，其中涉及60人次。',
    '公开信息20条，其中网站12条，公众号8条，公示栏张贴9页。',
    `${head}新收申请17件、上年结转2件，共20件。`,
    `${head}从网上收到申请10件。通过信函收到8件。`,
    `${head}通过网络收到申请5件，通过信函收到3件，其余为当面提交。`,
    // Shares.
    `${head}予以公开6件，占33.3%，不予公开3件，占答复总数的16.67%。`,
    `${head}予以公开6件，占三成左右，占35%左右。`,
    '公开信息200条，其中财政信息50条，占25%，同比增长40%。',
    '公开信息200条、解读50篇，占比分别为80%、20%。',
    '占全部的35%。',
    '财政信息50条，占35%。',
    '网站信息50余条，占35%。',
    // Averages.
    '发布信息240条，月均20条，平均每周4.6条。',
    '发布信息240余条，月均25条。',
    '发布信息240条，月均25余条。',
    '平均每月20条，培训2次。',
    '平均每月更新。',
  ],
  fails: {
    [`${head}收到申请18件，其中网上申请10件、信函申请6件、当面申请3件。`]:
      '总数是 18 件，列出的 3 项之和是 19，相差 1。',
    [`${head}收到申请18件（网上10件、信函6件）。`]: '总数是 18 件，列出的 2 项之和是 16，相差 2。',
    [`${head}收到申请18件。其中，网上10件；信函6件；当面1件。`]:
      '总数是 18 件，列出的 3 项之和是 17，相差 1。',
    [`${head}收到申请18件，邮件9件，现场8件。`]: '总数是 18 件，列出的 2 项之和是 17，相差 1。',
    [`${head}收到申请18件，其中网上申请20件。`]: '总数是 18 件，列出的 1 项之和是 20，相差 2。',
    [`${head}收到申请18件，道路类、住房类分别为10件、12件。`]:
      '总数是 18 件，列出的 2 项之和是 22，相差 4。',
    [`${head}通过网络收到申请10件，通过信函收到申请6件，通过现场收到申请5件。`]:
      '各渠道之和是 21 件，表中本年新收 18 件，相差 3 件。',
    '网站、公众号分别发布信息120条、60条，共190条。':
      '前面 2 项之和是 180 条，写的合计是 190 条，相差 10。',
    '发布信息330条，分别为网站210条、公众号100条。':
      '总数是 330 条，列出的 2 项之和是 310，相差 20。',
    [`${head}予以公开6件，占43.3%。`]: '写的是“43.3%”，按文中和表中的数字，6 ÷ 18 是 33.3%。',
    [`${head}答复的18件中，予以公开6件占答复总数的40%。`]:
      '写的是“40%”，按文中和表中的数字，6 ÷ 18 是 33%。',
    '公开信息200条，其中财政信息50条，占35%。':
      '写的是“35%”，按文中和表中的数字，50 ÷ 200 是 25%。',
  },
})

test('a template without phrases has no figures to compare with', () => {
  const invented = { ...annualReport2021, id: 'invented' }
  const report = (overview: string) => reportWith({ cells: busyCells, narratives: { overview } })
  const told = (overview: string) => findingsOf(breakdown, report(overview), invented)
  expect(told(`${head}通过网络收到申请10件，通过信函收到申请6件。`)).toEqual([])
  expect(told('发布信息330条，分别为网站210条、公众号100条。')).toEqual([])
})

test('nothing is measured by a blank cell', () => {
  const blank = { ...busyCells, 'requests.received.naturalPerson': null }
  const told = (overview: string) =>
    findingsOf(breakdown, reportWith({ cells: blank, narratives: { overview } }))
  expect(told(`${head}通过网络收到申请10件，通过信函收到申请6件。`)).toEqual([])
  expect(told(`${head}予以公开6件，占答复总数的33.3%。`)).toEqual([])
})

test('an average, a list of open end and a list of other words are hints', () => {
  const told = [
    '发布信息240条，月均30条。',
    `${head}收到申请18件，其中网上申请等20件，信函2件。`,
    `${head}收到申请18件，其中道路类10件、住房类12件。`,
  ].map((overview) =>
    findingsOf(breakdown, reportWith({ cells: busyCells, narratives: { overview } })).map(
      ({ severity, message }) => `${severity} ${message}`,
    ),
  )
  expect(told).toEqual([
    ['hint 写的是“30条”，按文中和表中的数字，240 条平均是 20.0。'],
    ['hint 总数是 18 件，列出的 2 项之和是 22，相差 4。'],
    ['hint 总数是 18 件，列出的 2 项之和是 22，相差 4。'],
  ])
})
