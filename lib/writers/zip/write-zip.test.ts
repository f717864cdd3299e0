import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeZip } from './write-zip.ts'

const date = '2024-01-12T02:32:00.000Z'

test('files come out as they went in, under their Chinese names', () => {
  const word = Uint8Array.from([80, 75, 0, 255])
  const zip = writeZip(
    [
      { name: '甲街道2023年年报.docx', content: word },
      { name: '甲街道2023年年报.txt', content: '第一段' },
    ],
    date,
  )
  const files = unzipSync(zip)
  expect(files['甲街道2023年年报.docx']).toEqual(word)
  expect(strFromU8(files['甲街道2023年年报.txt'] ?? new Uint8Array())).toBe('第一段')
})

test('the same files make the same bytes', () => {
  const files = [{ name: 'a.txt', content: '甲' }]
  expect(writeZip(files, date)).toEqual(writeZip(files, date))
})

test.each([
  ['../../etc/passwd', '__.._etc_passwd'],
  ['C:\\temp\\a.txt', 'C__temp_a.txt'],
  ['a\nb.txt', 'a_b.txt'],
])('%j leads nowhere else', (name, safe) => {
  expect(Object.keys(unzipSync(writeZip([{ name, content: '' }], date)))).toEqual([safe])
})
