import { expect, test } from 'vitest'
import { type Memo, memoBlocks } from './memo-blocks.ts'

const memo: Memo = {
  agency: '云澜市青禾区柳塘街道办事处',
  year: 2023,
  file: '柳塘.docx',
  points: [],
  more: 0,
  unread: [],
  moreUnread: 0,
  isCompared: true,
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

test('without last year’s report the memo says that it was not compared', () => {
  expect(texts({ isCompared: false })[1]).toMatch(/的问题。未与上年比较：没有上年报告。$/)
  expect(texts({ points: [error], isCompared: false })[1]).toMatch(/未与上年比较/)
})

test('what could not be read is a list of its own, and asks for no 0', () => {
  const unread = ['需另行制作整行 7 格没有读出：原文是“另行制作 3”，请对照原文填写。']
  expect(texts({ points: [error, warning], unread, moreUnread: 2 }).slice(6)).toEqual([
    '三、系统未能读取，请核对',
    `1．${unread[0]}`,
    '另有 2 处，见汇总表的“问题”。',
    '2024年1月20日',
  ])
  expect(texts({ unread }).slice(1, 3)).toEqual([
    '对《2023年政府信息公开工作年度报告》（文件：柳塘.docx）作了核对。读出的内容里没有发现需要改正或者核实的问题；有些地方系统未能读取。',
    '一、系统未能读取，请核对',
  ])
})
