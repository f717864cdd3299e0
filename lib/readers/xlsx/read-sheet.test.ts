import { zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { readSheet } from './read-sheet.ts'

const rows = [
  ['机构', '姓名', '数'],
  ['北苑街道', '王二', '3'],
]

test('a workbook and a text table read alike', async () => {
  const sheets = [
    {
      name: '表',
      rows: [
        ['机构', '姓名', '数'],
        ['北苑街道', ' 王二 ', 3],
      ],
    },
  ]
  expect(await readSheet(await writeXlsx({ sheets }))).toEqual({ kind: 'read', rows })
  const text = '\uFEFF机构,姓名,数\r\n北苑街道,"王二",3\r\n'
  expect(await readSheet(new TextEncoder().encode(text))).toEqual({ kind: 'read', rows })
})

const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(250_000_000) }, { level: 9 })

test.each<[string, Uint8Array, RegExp]>([
  ['a zip that is no workbook', zipSync({ 'a.txt': new Uint8Array(3) }), /没有读取/],
  ['a torn zip', zipSync({ 'a.txt': new Uint8Array(3) }).slice(0, 20), /没有读取/],
  ['what grows to gigabytes', bomb, /太大/],
  ['more than a megabyte', new Uint8Array(1024 * 1024 + 1), /超过 1 MB/],
  ['too many rows', new TextEncoder().encode('甲\n'.repeat(2001)), /超过 2000 行/],
])('%s is refused in a sentence', async (_, bytes, says) => {
  expect(await readSheet(bytes)).toEqual({ kind: 'refused', says: expect.stringMatching(says) })
})
