import { expect, test } from 'vitest'
import { tabbed } from './text-columns.ts'

test.each([
  ['tabs stay', '自然人\t总计\n5\t6', '自然人\t总计\n5\t6', undefined],
  ['quotes stay', '"a,b",1\n"c",2', '"a,b",1\n"c",2', undefined],
  ['one line stays', '5 6 7', '5 6 7', undefined],
  ['one column stays', '5\n6\n7', '5\n6\n7', undefined],
  ['thousands stay', '1,234\n5,678', '1,234\n5,678', undefined],
  ['sentences stay', '全年培训 两次\n专人 负责', '全年培训 两次\n专人 负责', undefined],
  [
    'a PDF',
    '项目 自然人 总计\n本年新收 6 6\n上年结转 0 -',
    '项目\t自然人\t总计\n本年新收\t6\t6\n上年结转\t0\t-',
    '空格',
  ],
  ['Markdown', '| 项目 | 总计 |\n|---|:--:|\n| 本年新收 | |', '项目\t总计\n本年新收\t', '竖线'],
  ['bars inside', '规章 | 0 |\n文件 | 1 |', '规章\t0\n文件\t1', '竖线'],
  ['CSV', '项目,自然人\r\n\r\n本年新收,6\r\n', '项目\t自然人\n本年新收\t6', '逗号'],
])('%s', (_, text, columns, separator) => {
  const says = separator && `剪贴板里是纯文字，按${separator}分成了各栏。`
  expect(tabbed(text)).toEqual({ text: columns, ...(says && { says }) })
})

test('a very long line is a sentence', () => {
  const text = `${'字 '.repeat(300)}1\n2 3`
  expect(tabbed(text)).toEqual({ text })
})
