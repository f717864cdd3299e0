import { expect, test } from 'vitest'
import { readText } from '#lib/readers/txt/read-txt.ts'
import { recognise } from './recognise.ts'

test('a row of words that mean none is a row, though they are pieces of labels', () => {
  const reading = readText(`云澜市青禾区柳塘街道办事处2023年政府信息公开工作年度报告
一、总体情况
全年公开信息42条。
二、主动公开政府信息情况
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
规章 | 无 | 无 | 无 |
行政规范性文件 | 无 | 零 | 无 |
五、存在的主要问题及改进情况
栏目更新偏慢。`)
  if (reading.kind === 'refused') throw new Error(reading.says)
  const read = recognise(reading.page)
  if (read.kind === 'refused') throw new Error(read.says)
  expect(read.report.cells).toMatchObject({
    'proactive.governmentRules.issued': { text: '无' },
    'proactive.normativeDocuments.repealed': { text: '零' },
  })
})
