import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatOf } from './format-of.ts'

const text = (words: string) => new TextEncoder().encode(words)
const hex = (...parts: string[]) => Uint8Array.from(Buffer.from(parts.join(''), 'hex'))
const zip = (...names: string[]) => text(`PK\u0003\u0004${names.join('\0')}`)
/** A compound file that names its streams, in UTF-16 as they are. */
const compound = (...streams: string[]) =>
  hex('d0cf11e0a1b11ae1', ...streams.map((name) => Buffer.from(name, 'utf16le').toString('hex')))

function found(name: string, bytes: Uint8Array): string {
  const one = formatOf({ name, bytes })
  return one.kind === 'format' ? one.format : one.says
}

describe('what a file is', () => {
  test.each<[string, string, Uint8Array]>([
    ['docx', '年报.docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['docx', '年报.doc', zip('[Content_Types].xml', 'word/document.xml')],
    ['docx', '年报', zip('word/document.xml', 'word/embeddings/a.xlsx', 'xl/workbook.xml')],
    ['pdf', '年报.docx', text('%PDF-1.7\n%âãÏÓ')],
    ['html', '年报.html', text('<!DOCTYPE html><html><body>一、总体情况')],
    ['html', '年报.doc', text('<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>')],
    ['html', '粘贴.txt', text('<p style="x">一、总体情况</p>')],
    ['html', '年报.js.txt', text('var content = "\\u003ctable\\u003e\\u003ctr\\u003e"')],
    ['html', '年报.js', text('show("<p>一、<\\/p>")')],
    ['html', '年报.htm', text('一、总体情况')],
    ['txt', '年报.txt', text('一、总体情况\n2 < 3，5 > 4。')],
    ['txt', '年报.docx', text('一、总体情况')],
    ['txt', '年报', text('\uFEFF一、总体情况')],
    ['txt', '年报.txt', hex('fffe004e0130')],
    ['txt', '年报.txt', hex('d2bba1a2d7dcccefc7e9bff6')],
    ['json', '年报.json', text('{"agency":"柳塘街道"')],
    ['json', '年报.txt', text('\uFEFF {"template": "annual-report-2021"}')],
    ['json', '坏的.json', text('不是')],
  ])('%s: %s', (format, name, bytes) => {
    expect(found(name, bytes)).toBe(format)
  })
})

describe('what is not read is named, and what to do instead', () => {
  test.each<[RegExp, string, Uint8Array]>([
    [/^文件是空的.*再选一次/, 'a.docx', new Uint8Array()],
    [/旧格式的 Word 或 WPS .*另存为 \.docx/, 'a.doc', compound('Root Entry', 'WordDocument')],
    [/旧格式的 Word 或 WPS .*另存为 \.docx/, 'a.wps', compound('Root Entry')],
    [/加了密码.*取消密码/, 'a.docx', compound('EncryptionInfo', 'EncryptedPackage')],
    [/Excel/, 'a.xls', compound('Workbook')],
    [/Excel/, 'a.docx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    [/演示文稿/, 'a.ppt', compound('PowerPoint Document')],
    [/演示文稿/, 'a.pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    [/OpenDocument/, 'a.odt', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    [/OFD/, 'a.ofd', zip('OFD.xml')],
    [/压缩包.*解压/, 'a.zip', zip('年报.docx')],
    [/压缩包.*解压/, 'a.rar', hex('526172211a0700')],
    [/RTF .*另存为/, 'a.doc', text('{\\rtf1\\ansi 一}')],
    [/图片.*文字识别/, 'a.png', hex('89504e470d0a1a0a')],
    [/图片/, 'a.docx', hex('ffd8ffe000104a464946')],
    [/图片/, 'a.bmp', hex('424d3600030000000000')],
    [/图片/, 'a.webp', hex('52494646000000005745425056503820')],
    [/图片/, 'a.heic', hex('000000186674797068656963')],
    [/网页归档/, 'a.mht', text('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x')],
    [
      /XML .*另存为/,
      'a.xml',
      text('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
    ],
    [/看不出这是什么文件/, 'a.txt', hex('00'.repeat(64))],
    [/看不出这是什么文件/, 'a.exe', hex('4d5a90000300000004000000ffff0000')],
    [/看不出这是什么文件/, 'a.bin', hex('ff'.repeat(64))],
  ])('%s', (says, name, bytes) => {
    expect(found(name, bytes)).toMatch(says)
    expect(found(name, bytes)).toMatch(/。$/)
  })
})

test('text that begins with BM is text', () => {
  expect(found('a.txt', text('BM 部门年报'))).toBe('txt')
})

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 100 }),
      fc.string(),
      (bytes, name) => void found(name, bytes),
    ),
  )
})
