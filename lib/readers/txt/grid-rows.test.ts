import { expect, test } from 'vitest'
import { gridRows } from './grid-rows.ts'

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a cell over two lines is one cell',
    ['┌────┬──┐', '│ 行政规范性 │ 3 │', '│ 文件 │   │', '├────┼──┤', '│ 规章 │ 0 │', '└────┴──┘'],
    ['| 行政规范性文件 | 3 |', '| 规章 | 0 |'],
  ],
  ['double lines', ['╔═══╦═══╗', '║ 规章 ║ 2 ║', '╚═══╩═══╝'], ['| 规章 | 2 |']],
  [
    'rules of ASCII signs, the head parted by =',
    ['+----+----+', '| 信息内容 | 件数 |', '+====+====+', '| 规章 |    |', '+----+----+', '后文'],
    ['| 信息内容 | 件数 |', '| 规章 |  |', '后文'],
  ],
  [
    'rows without rules between them stay rows',
    ['+----+----+', '| 规章 | 1 | 0 |', '| 行政许可 | 2 | 3 |', '+----+----+'],
    ['| 规章 | 1 | 0 |', '| 行政许可 | 2 | 3 |'],
  ],
  [
    'a merged cell at the left goes on beside its rows',
    [
      '├────┼────┼──┤',
      '│ 三、本 │ 予以公开 │ 1 │',
      '│ 年度   ├────┼──┤',
      '│ 结果   │ 部分公开 │ 2 │',
      '└────┴────┴──┘',
    ],
    ['| 三、本年度 | 予以公开 | 1 |', '| 结果 | 部分公开 | 2 |'],
  ],
  [
    'digits under digits are no number',
    ['+--+--+', '| 规章 | 10000 |', '|    | 0     |', '+--+--+'],
    ['│ 规章 │ 10000 │', '│    │ 0     │'],
  ],
  [
    'nor are they where the label goes on beside them',
    ['+--+--+', '| 继续 | 10000 | 1 |', '| 办理 | 0     |   |', '+--+--+'],
    ['│ 继续 │ 10000 │ 1 │', '│ 办理 │ 0     │   │'],
  ],
  [
    'a table cut short keeps its rows',
    ['┌────┬──┐', '│ 规章 │ 3 │', '前文'],
    ['| 规章 | 3 |', '前文'],
  ],
  ['a text that ends in a row keeps it', ['┌────┬──┐', '│ 规章 │ 3 │'], ['| 规章 | 3 |']],
  [
    'nothing else is touched',
    ['| 规章 | 3 |', '--', '+', '1+2', ''],
    ['| 规章 | 3 |', '--', '+', '1+2', ''],
  ],
])('%s', (_, lines, rows) => {
  expect(gridRows(lines)).toEqual(rows)
})

test.each([
  ['lines', 200_000, 1],
  ['cells', 2, 200_000],
])('more %s than a row has are no row', (_, lines, cells) => {
  const line = `│${' 字 │'.repeat(cells)}`
  const rows = Array.from({ length: lines }, () => line)
  expect(gridRows(['┌──┐', ...rows, '└──┘'])).toHaveLength(lines)
})
