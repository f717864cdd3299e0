import { expect, test } from 'vitest'
import { type Memo, memoBlocks } from './memo-blocks.ts'

const memo: Memo = {
  agency: '云澜市青禾区柳塘街道办事处',
  year: 2023,
  file: '柳塘.docx',
  points: [],
  more: 0,
}
const error = {
  severity: 'error',
  place: '三、收到和处理',
  says: '相差 1。',
  cure: '改为 6',
} as const
const warning = { severity: 'warning', place: '一、总体情况', says: '两处\n不同。' } as const

function texts(given: Partial<Memo>) {
  return memoBlocks({ ...memo, ...given }, '2024-01-20').map((block) =>
    block.kind === 'table' ? '' : block.text,
  )
}

test('a report without faults is told so', () => {
  expect(texts({})).toEqual([
    '云澜市青禾区柳塘街道办事处2023年政府信息公开工作年度报告审核意见',
    '对《2023年政府信息公开工作年度报告》（文件：柳塘.docx）作了核对。没有发现需要改正或者核实的问题。',
    '2024年1月20日',
  ])
})

test('errors come first, then warnings, each with its cure; the rest is counted', () => {
  expect(texts({ points: [warning, error], more: 3 }).slice(1)).toEqual([
    '对《2023年政府信息公开工作年度报告》（文件：柳塘.docx）作了核对。需要改正或者核实的共 5 处，先列 2 处，改正后请重新报送；确实无误的，请说明理由。',
    '一、需要改正的',
    '1．三、收到和处理：相差 1。可以：改为 6。',
    '二、需要核实的',
    '1．一、总体情况：两处 不同。',
    '另有 3 处，见汇总表的“问题”。',
    '2024年1月20日',
  ])
})

test('where there are only warnings they are the first head, and no year is named where none was read', () => {
  const [title, , head] = texts({ points: [warning], year: 0 })
  expect(title).toBe('云澜市青禾区柳塘街道办事处政府信息公开工作年度报告审核意见')
  expect(head).toBe('一、需要核实的')
})
