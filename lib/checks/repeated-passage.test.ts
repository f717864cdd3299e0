import { expect, test } from 'vitest'
import { repeatedPassage } from './repeated-passage.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { testWords } from './test-words.ts'

const passage = '依托政务服务大厅设立政府信息公开专区，配备电脑和工作人员，为群众提供查询服务'

const long = `${passage}，并且安排专人在场解答`

testWords(repeatedPassage, {
  passes: [
    `${passage}。\n充分保障公众的知情权、参与权、表达权和监督权，充分保障公众的知情权、参与权、表达权和监督权。`,
    '根据《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》公开。\n按照《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》编制。',
  ],
  fails: {
    [`${passage}。\n（二）平台建设。${passage}，共接待5人次。`]: `“${passage}”共 38 字，前面已经写过。`,
    [`${passage}，${passage}${passage}。`]: `“${passage}”共 38 字，前面已经写过。`,
    [`${long}。\n${long}。`]: `“${long.slice(0, 40)}…”共 ${long.length + 1} 字，前面已经写过。`,
  },
})

test('a passage of one part that stands in another is told there', () => {
  const narratives = { overview: `${passage}。`, problemsAndImprovements: `改进：${passage}。` }
  expect(findingsOf(repeatedPassage, reportWith({ narratives }))).toMatchObject([
    { part: 'problemsAndImprovements', quote: `${passage}。` },
  ])
})
