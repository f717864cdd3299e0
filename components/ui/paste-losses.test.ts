import { expect, test } from 'vitest'
import { pasteLosses, type TextPaste } from './paste-losses.ts'

const plain: TextPaste = {
  text: '全年培训两次。\n专人负责。',
  tables: 0,
  pictures: 0,
  files: 0,
  numbered: 0,
  isOneLine: false,
  room: Number.POSITIVE_INFINITY,
}

test.each<[string, Partial<TextPaste>, string]>([
  ['plain text', {}, ''],
  [
    'tables and pictures',
    { tables: 1, pictures: 2 },
    '粘贴的内容里有 1 张表格、2 张图片，这里只能放文字：表格按行放入，图片没有放入。',
  ],
  [
    'a picture alone',
    { text: '', pictures: 1 },
    '粘贴的内容里有 1 张图片，这里只能放文字：图片没有放入。',
  ],
  ['a file', { text: '', files: 1 }, '粘贴的内容里有 1 个文件，这里只能放文字：文件没有放入。'],
  ['numbers that the page counted', { numbered: 2 }, '2 项的自动编号没有放入，请自己补上。'],
  ['numbers that are written', { numbered: 2, text: '1.甲\n（二）乙' }, ''],
  ['lines in a field of one line', { isOneLine: true }, '这里只有一行，粘贴的 2 行并成了一行。'],
  ['one line with its break', { isOneLine: true, text: '甲\r\n' }, ''],
  ['more than the field takes', { room: 10 }, '这里的字数有限，末尾的 3 字没有放入。'],
  [
    'all of it',
    { tables: 1, numbered: 1, isOneLine: true, room: 12 },
    '粘贴的内容里有 1 张表格，这里只能放文字：表格按行放入。1 项的自动编号没有放入，请自己补上。这里只有一行，粘贴的 2 行并成了一行。这里的字数有限，末尾的 1 字没有放入。',
  ],
])('%s', (_, paste, says) => {
  expect(pasteLosses({ ...plain, ...paste })).toBe(says)
})
