import { expect, test } from 'vitest'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { sampleLines } from './sample-lines.ts'

const lines = (sample: Parameters<typeof sampleLines>[1]) => sampleLines(annualReport2021, sample)

test('cells are told by their names, money in 万元, words as they stand', () => {
  const cells = {
    'requests.received.naturalPerson': { text: '三件' },
    'proactive.administrativeFees.amount': 25_100_000,
  }
  expect(lines({ cells })).toEqual([
    { where: '行政事业性收费·本年收费金额', text: '25.1 万元' },
    { where: '本年新收·自然人', text: '三件' },
  ])
})

test('many zeros are told together', () => {
  const rows = ['received', 'carriedOver', 'granted', 'partlyGranted', 'refusedStateSecret']
  const cells = Object.fromEntries(
    rows.map((row, at) => [`requests.${row}.naturalPerson`, at === 0 ? 6 : 0]),
  )
  expect(lines({ cells })).toEqual([
    { where: '本年新收·自然人', text: '6' },
    { where: '其余 4 格', text: '0' },
  ])
})

test('last year comes first, texts stand under their headings, long ones are cut', () => {
  const narratives = { preamble: '编制本报告。', otherMatters: '一'.repeat(200) }
  expect(lines({ lastYear: { year: 2022 }, narratives, year: 2023 })).toEqual([
    { where: '上年报告：报告年度', text: '2022' },
    { where: '报告年度', text: '2023' },
    { where: '开头', text: '编制本报告。' },
    { where: '六、其他需要报告的事项', text: `${'一'.repeat(160)}……（共 200 字）` },
  ])
})

test('every example shows something on both sides', () => {
  for (const { example } of everyCheckOf(annualReport2021))
    for (const sample of [example.wrong, example.right]) expect(lines(sample)).not.toEqual([])
})
