import { describe, expect, test } from 'vitest'
import { annualReport2019 } from '#templates/annual-report-2019/template.ts'
import { busyCells } from './test-busy-cells.ts'
import { findingsOf, reportWith, testCheck } from './test-check.ts'
import { textMatchesTable } from './text-matches-table.ts'

const head = '（二）依申请公开。'
const city = { agency: '云澜市人民政府', kind: '政府' } as const

function said(overview: string) {
  return { cells: busyCells, narratives: { overview } }
}

function messages(overview: string) {
  return findingsOf(textMatchesTable, reportWith(said(overview))).map(({ message }) => message)
}

describe('text-matches-table agrees with what is right', () => {
  test.each([
    '2023年，我街道收到政府信息公开申请18件，上年结转2件，办结18件，结转下年度2件。',
    '全年新收政府信息公开申请１８ 件，上年度结转 2 件，共办理20件。',
    '本年度收到依申请公开件十八件，18件已办理完毕。',
    '2023年，共收到公民、法人和其他组织提交的政府信息公开申请18件（含商业企业2件）。',
    '共受理政府信息公开申请20件（含上年结转2件），予以公开6件，部分公开1件。',
    '收办政府信息公开申请案件20件，其中，予以公开6件、部分公开1件、不予公开3件、无法提供5件、不予处理2件、作其他处理（含申请人撤回）1件、转下年度办理2件。',
    '收到申请18宗。予以公开及部分公开7件，占38.9%。',
    `${head}共接到申请18件，答复17件，有2件申请结转至2024年继续办理。`,
    '因政府信息公开被申请行政复议3件，未经复议直接起诉1件，复议后起诉2件。',
    '政府信息公开类行政复议3件，诉讼3件。',
    '制发行政规范性文件3件，废止1件，现行有效18件。',
    '制定3件规范性文件，现行有效的行政规范性文件18件。',
    '作出行政许可决定12件、行政处罚决定56件、行政强制决定2件。',
    '收取行政事业性收费12.5万元。',
    '收到政府信息公开申请近20件，办结申请10余件。',
  ])('%s', (overview) => {
    expect(messages(overview)).toEqual([])
  })
})

describe('text-matches-table stays silent where the number is of something else', () => {
  test.each([
    ['a narrower scope', '区政府办代表区政府受理政府信息公开申请17件。'],
    ['several with a number each', `${head}行政复议、行政诉讼各3件。`],
    ['an office of its own', `${head}县发展和改革局收到政府信息公开申请4件。`],
    [
      'what was put on record',
      '全年备案政府信息依申请公开领域行政复议案件134件，行政诉讼案件57件。',
    ],
    ['petitions and hotlines', `${head}受理群众信访26件、12345热线转办件120件，答复126件。`],
    ['questions on the web', '全年受理网络问政182件，办结182件。'],
    [
      'the nature of papers',
      '全年制发公文130件，其中主动公开18件，依申请公开10件，不予公开112件。',
    ],
    ['published decisions', '公开行政处罚决定42件、行政许可决定5件，公示行政强制1件。'],
    ['another year', `${head}与2022年相比，收到政府信息公开申请减少3件，2022年收到申请8件。`],
    ['a comparison', `${head}收到申请18件，较上年增加5件，同比增长38%。`],
    ['channels', `${head}通过网站收到申请9件、当面申请3件，其中信函申请收到6件。`],
    [
      'several that share a number',
      `${head}行政复议、行政诉讼均为3件，予以公开、部分公开分别为6件、1件。`,
    ],
    ['part of the year', `${head}上半年收到政府信息公开申请7件，12月份收到申请3件。`],
    ['a slogan', `${head}做到“办结一件申请、解决一个问题”。`],
    ['late answers', `${head}逾期未答复0件，延期答复1件。`],
    ['other requests', '受理低保申请30件、行政许可申请56件，收到入党申请2份。'],
    ['no number', '收到政府信息公开申请均依法办理。予以公开的及时公开。'],
    ['other cases', '审理行政复议案件120件，办理行政处罚案件80件。'],
    ['shares', '答复政府信息公开申请占100%，20个工作日内办结申请。'],
    ['a training', `${head}组织依申请公开培训2次，处理疑难问题3个。`],
    ['quoted documents', '学习《100件依申请公开案例》。'],
    ['a body that received none', `${head}区财政局未收到政府信息公开申请。`],
    ['work that there was none of', `${head}全年没有办理申请。`],
    ['part of a month', `${head}12月底前收到申请18件，12月份收到申请3件。`],
    ['a name without its end', `${head}根据《条例，收到申请18件。`],
    ['two kinds of applicants at once', `${head}自然人和企业申请5件。`],
    ['a text without marks', `${'甲乙丙丁收到'.repeat(60)}申请1件`],
    ['applicants of something else', '收到企业申请5件。'],
    ['applicants', `${head}自然人申请16件，法人申请2件。`],
  ])('%s', (_, overview) => {
    expect(messages(overview)).toEqual([])
  })

  test('a government tells of the bodies under it', () => {
    const overview = `${head}云澜市共收到政府信息公开申请18件，其中远山县收到申请3件。`
    expect(findingsOf(textMatchesTable, reportWith({ ...city, ...said(overview) }))).toEqual([])
  })

  test('the office of a government may leave its own name out', () => {
    const office = { agency: '云澜市人民政府办公室', kind: '办公室' } as const
    const overview = `${head}云澜市办收到政府信息公开申请17件。`
    const found = findingsOf(textMatchesTable, reportWith({ ...office, ...said(overview) }))
    expect(found.map(({ quote }) => quote)).toEqual(['收到政府信息公开申请17件'])
    const street = reportWith(said(overview))
    expect(findingsOf(textMatchesTable, street)).toEqual([])
  })

  test('problems and plans are not compared', () => {
    const report = reportWith({
      cells: busyCells,
      narratives: { problemsAndImprovements: '2023年收到政府信息公开申请99件。', overview: '' },
    })
    expect(findingsOf(textMatchesTable, report)).toEqual([])
  })
})

describe('text-matches-table tells what differs', () => {
  test.each([
    [
      '收到政府信息公开申请17件。',
      '总体情况写“收到政府信息公开申请17件”，表中本年新收 18 件，相差 1 件。',
    ],
    [
      '收到7件政府信息公开申请。',
      '总体情况写“收到7件政府信息公开申请”，表中本年新收 18 件，相差 11 件。',
    ],
    [
      '受理政府信息公开申请一十二件。',
      '总体情况写“受理政府信息公开申请一十二件”，表中本年新收 18 件，相差 6 件。',
    ],
    [
      '收到依申请公开 ２８ 件。',
      '总体情况写“收到依申请公开 ２８ 件”，表中本年新收 18 件，相差 10 件。',
    ],
    ['上年结转3件。', '总体情况写“上年结转3件”，表中上年结转 2 件，相差 1 件。'],
    ['2022年结转3件。', '总体情况写“2022年结转3件”，表中上年结转 2 件，相差 1 件。'],
    [`${head}已办结16件。`, '总体情况写“已办结16件”，表中办理结果总计 18 件，相差 2 件。'],
    [`${head}予以公开5件。`, '总体情况写“予以公开5件”，表中予以公开 6 件，相差 1 件。'],
    [`${head}其中5件予以公开。`, '总体情况写“5件予以公开”，表中予以公开 6 件，相差 1 件。'],
    [`${head}不予公开申请4件。`, '总体情况写“不予公开申请4件”，表中不予公开 3 件，相差 1 件。'],
    [
      `${head}因本机关不掌握相关政府信息无法提供5件，不予处理3件。`,
      '总体情况写“不予处理3件”，表中不予处理 2 件，相差 1 件。',
    ],
    [
      `${head}信访举报投诉类申请2件。`,
      '总体情况写“信访举报投诉类申请2件”，表中信访举报投诉类申请 1 件，相差 1 件。',
    ],
    [
      '结转下年度继续办理1件。',
      '总体情况写“结转下年度继续办理1件”，表中结转下年度 2 件，相差 1 件。',
    ],
    [
      '有1件申请结转至2024年办理。',
      '总体情况写“1件申请结转至2024年办理”，表中结转下年度 2 件，相差 1 件。',
    ],
    [
      '因政府信息公开被申请行政复议2件。',
      '总体情况写“行政复议2件”，表中行政复议 3 件，相差 1 件。',
    ],
    [
      '因政府信息公开被提起行政诉讼1起。',
      '总体情况写“行政诉讼1起”，表中行政诉讼 3 件，相差 2 件。',
    ],
    [
      `${head}行政复议和行政诉讼共5件。`,
      '总体情况写“行政复议和行政诉讼共5件”，表中行政复议和行政诉讼 6 件，相差 1 件。',
    ],
    [
      '制发规范性文件0件，现行有效18件。',
      '总体情况写“制发规范性文件0件”，表中制发行政规范性文件 3 件，相差 3 件。',
    ],
    [
      '制定规范性文件3件，废止规范性文件2件。',
      '总体情况写“废止规范性文件2件”，表中废止行政规范性文件 1 件，相差 1 件。',
    ],
    [
      '现行有效规范性文件8件。',
      '总体情况写“现行有效规范性文件8件”，表中现行有效行政规范性文件 18 件，相差 10 件。',
    ],
    [
      '作出行政处罚决定65件。',
      '总体情况写“作出行政处罚决定65件”，表中行政处罚处理决定 56 件，相差 9 件。',
    ],
    [
      '行政许可处理决定10件。',
      '总体情况写“行政许可处理决定10件”，表中行政许可处理决定 12 件，相差 2 件。',
    ],
    [
      '行政事业性收费1.25万元。',
      '总体情况写“行政事业性收费1.25万元”，表中行政事业性收费 12.5 万元，相差 11.25 万元。',
    ],
    [
      '行政事业性收费12500元。',
      '总体情况写“行政事业性收费12500元”，表中行政事业性收费 12.5 万元，相差 11.25 万元。',
    ],
    [
      '未收到政府信息公开申请。',
      '总体情况写“未收到政府信息公开申请”，表中本年新收 18 件，相差 18 件。',
    ],
    [
      '本年度无依申请公开工作的情况。',
      '总体情况写“无依申请公开工作的情况”，表中本年新收 18 件，相差 18 件。',
    ],
    [
      '未制定规范性文件。',
      '总体情况写“未制定规范性文件”，表中制发行政规范性文件 3 件，相差 3 件。',
    ],
    [
      '收到政府信息公开申请300余件。',
      '总体情况写“收到政府信息公开申请300余件”，表中本年新收 18 件，相差 282 件。',
    ],
  ])('%s', (overview, message) => {
    expect(messages(overview)).toEqual([message])
  })

  test.each([
    ['未发生因政府信息公开引起的行政复议、行政诉讼。', '行政复议 3', '行政诉讼 3'],
    [`${head}行政复议、行政诉讼各2件。`, '行政复议 3', '行政诉讼 3'],
    [`${head}予以公开、部分公开分别为1件、6件。`, '予以公开 6', '部分公开 1'],
    [`${head}予以公开和部分公开分别为1件和6件。`, '予以公开 6', '部分公开 1'],
  ])('each of several: %s', (overview, ...figures) => {
    const found = messages(overview).map((message) => /表中(.*?) 件/.exec(message)?.[1])
    expect(found).toEqual(figures)
  })

  test('every occurrence', () => {
    const found = messages('收到政府信息公开申请17件。\n全年新收政府信息公开申请17件。')
    expect(found).toHaveLength(2)
  })
})

testCheck(textMatchesTable, {
  passes: { 'a year without requests': {} },
  fails: {
    'a number that is told apart from its cell': {
      given: said('上年结转 ３ 件。'),
      says: '总体情况写“上年结转 ３ 件”，表中上年结转 2 件，相差 1 件。',
      severity: 'warning',
      cells: ['requests.carriedOver.total'],
      part: 'overview',
      quote: '上年结转 ３ 件',
      cure: '文字改为 2 件',
    },
    'a number that may be right in two ways': {
      given: said('收到政府信息公开申请17件。'),
      says: '总体情况写“收到政府信息公开申请17件”，表中本年新收 18 件，相差 1 件。',
      cure: '更正文字，或者更正表格',
    },
  },
  blank: {
    'the cell is blank': {
      cells: { ...busyCells, 'requests.carriedOver.naturalPerson': null },
      narratives: { overview: '上年结转3件。' },
    },
    'the other reading is blank': {
      cells: { ...busyCells, 'requests.carriedOver.naturalPerson': null },
      narratives: { overview: '受理政府信息公开申请3件。' },
    },
  },
})

test('the form of 2019 has one row for other outcomes, and other columns for documents', () => {
  const report = { ...reportWith(said(`${head}其他处理4件。制发规范性文件5件，废止9件。`)) }
  const cells = {
    'requests.closedOther.naturalPerson': 4,
    'proactive.normativeDocuments.newlyIssued': 6,
  }
  const row = Object.fromEntries(
    Object.keys(annualReport2019.tables[1]?.columns ?? {}).flatMap((column) =>
      column === 'total' ? [] : [[`requests.closedOther.${column}`, 0]],
    ),
  )
  const trial = {
    ...report,
    template: annualReport2019.id,
    year: 2020,
    cells: { ...row, ...cells },
  }
  expect(
    findingsOf(textMatchesTable, trial, annualReport2019).map(({ message }) => message),
  ).toEqual(['总体情况写“制发规范性文件5件”，表中制发行政规范性文件 6 件，相差 1 件。'])
})

test('a template without phrases is not compared', () => {
  const invented = { ...annualReport2019, id: 'invented' }
  expect(findingsOf(textMatchesTable, reportWith(said('上年结转3件。')), invented)).toEqual([])
})
