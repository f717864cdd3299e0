import { defineTemplate } from '../schema.ts'
import { disputes } from './disputes.ts'
import { overview } from './overview.ts'
import { proactive } from './proactive.ts'
import { requests } from './requests.ts'

const zeroSentence =
  '{year}年，{selfName}收到政府信息公开申请0件，上年结转0件，办结0件，结转下年度0件；因政府信息公开被申请行政复议0件、被提起行政诉讼0件。'

/** The trial form for reports on 2019 and 2020. */
export const annualReport2019 = defineTemplate({
  id: 'annual-report-2019',
  name: '政府信息公开工作年度报告（试行格式）',
  basis: '《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）',
  appliesFrom: 2019,
  appliesTo: 2020,
  title: {
    pattern: '{agency}{year}年政府信息公开工作年度报告',
    yearFirst: '{year}年{agency}政府信息公开工作年度报告',
    words: ['公开', '年度报告'],
    expected: ['工作'],
  },
  preamble: [
    '根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号），{selfName}编制了{year}年政府信息公开工作年度报告。',
    '全文包括{parts}{partCount}个部分。',
    '所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。',
    '本报告公布于{website}，可以查阅和下载。',
    '如对本报告有疑问，请与{contact}联系。',
  ],
  tables: [proactive, requests, disputes],
  parts: [
    {
      id: 'overview',
      numeral: '一',
      title: '总体情况',
      short: '总体情况',
      named: ['总体情况', '概述', '概况', '基本情况'],
      content: overview,
    },
    {
      id: 'proactive',
      numeral: '二',
      title: '主动公开政府信息情况',
      short: '主动公开',
      named: ['主动公开'],
      content: { kind: 'table', table: 'proactive', note: '没有的填0。减少的项目数填负数。' },
    },
    {
      id: 'requests',
      numeral: '三',
      title: '收到和处理政府信息公开申请情况',
      short: '申请的收到和处理',
      named: ['收到和处理', '依申请公开', '公开申请', '申请情况', '申请的'],
      content: {
        kind: 'table',
        table: 'requests',
        note: '合计自动算出；直接键入数字，Enter 向下，可从表格软件整块粘贴。',
      },
    },
    {
      id: 'disputes',
      numeral: '四',
      title: '政府信息公开行政复议、行政诉讼情况',
      short: '复议、诉讼',
      named: ['复议', '诉讼'],
      content: {
        kind: 'table',
        table: 'disputes',
        note: '只计因政府信息公开引起的案件。没有的填0。',
      },
    },
    {
      id: 'problemsAndImprovements',
      numeral: '五',
      title: '存在的主要问题及改进情况',
      short: '问题及改进',
      named: ['问题', '改进'],
      content: {
        kind: 'narrative',
        note: '写本年存在的主要问题、已经做的改进和结果。只写“无”或者只写打算，容易被退回。',
        basis: '《中华人民共和国政府信息公开条例》第五十条第一款第四项',
        emptyAnswers: ['无', '没有', '暂无'],
      },
    },
    {
      id: 'otherMatters',
      numeral: '六',
      title: '其他需要报告的事项',
      short: '其他事项',
      named: ['其他', '其它'],
      content: {
        kind: 'narrative',
        note: '没有的写“无其他需要报告的事项”。',
        sentences: [{ id: 'nothingElse', name: '无其他事项', text: '无其他需要报告的事项。' }],
      },
    },
  ],
  roles: {
    instructions: ['以表格形式报告', '第五十条第四项规定的各级人民政府'],
    zeroYear: {
      question: '本年有无申请、结转、复议、诉讼？',
      tables: ['requests', 'disputes'],
      part: 'overview',
      aspect: 'disclosureOnRequest',
      sentence: zeroSentence,
    },
  },
})
