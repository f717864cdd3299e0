import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocx } from './read-docx.ts'
import { p, part, tbl, tc, tr, wordFile } from './test-word.ts'

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface Inner {
  readonly path: string
  readonly bytes: Uint8Array | string
  /** How the relation names it, if not by its path from the root. */
  readonly target?: string
  readonly mode?: string
}

/** A Word file that shows other files, each by the relation of its number. */
function holding(body: string, inner: readonly Inner[]): Uint8Array {
  const relations = inner.map(
    ({ path, target = `/${path}`, mode }, at) =>
      `<Relationship Id="c${at}" Type="${relationship}/aFChunk" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  )
  const files = inner.map(
    ({ path, bytes }) => [path, typeof bytes === 'string' ? strToU8(bytes) : bytes] as const,
  )
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(part('document', `<w:body>${body}<w:sectPr/></w:body>`)),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(files),
  })
}

const shown = (at: number) => `<w:altChunk r:id="c${at}"/>`

function read(bytes: Uint8Array) {
  const reading = readDocx(bytes)
  if (reading.kind === 'refused') return { says: reading.says }
  const { blocks, notes } = reading.page
  const texts = blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map(({ text }) => text).join('|')).join('/')
      : block.text,
  )
  return { texts, notes: notes.map(({ text, at }) => `${at} ${text}`) }
}

const table = '<table><tr><td>规章</td><td>3</td></tr><tr><td>文件</td><td>4</td></tr></table>'
const html = `<html><body><p>一、公开</p>${table}</body></html>`
const archive = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html.replaceAll('=', '=3D')}\r\n--b--\r\n`

describe('a document in a Word file is read where Word shows it', () => {
  test.each<[string, Uint8Array | string, readonly string[]]>([
    ['a web page', html, ['一、公开', '规章|3/文件|4']],
    ['a web archive', archive, ['一、公开', '规章|3/文件|4']],
    ['a text', '一、公开\n公开三条。\n', ['一、公开', '公开三条。']],
    ['a Word file', wordFile({ body: p('内') + tbl(2, tr('规章', '3')) }), ['内', '规章|3']],
  ])('%s', (_, bytes, texts) => {
    const file = holding(p('前') + shown(0) + p('后'), [{ path: 'word/inner', bytes }])
    expect(read(file)).toEqual({ texts: ['前', ...texts, '后'], notes: [] })
  })

  test('several, one of them twice, each by its own relation', () => {
    const file = holding(shown(1) + shown(0) + shown(1), [
      { path: 'word/a.html', bytes: '<p>甲。</p>', target: 'a.html' },
      { path: 'b.html', bytes: '<p>乙。</p>', target: './../b.html' },
    ])
    expect(read(file)).toEqual({ texts: ['乙。', '甲。', '乙。'], notes: [] })
  })

  test('in a cell, as the words of the cell', () => {
    const cell = `<w:tc><w:tcPr/>${shown(0)}${p('')}</w:tc>`
    const one = { path: 'a.html', bytes: `<p>3<del>4</del></p>${table}` }
    expect(read(holding(tbl(2, tr(tc('规章'), cell)), [one]))).toEqual({
      texts: ['规章|3\n规章 3\n文件 4'],
      notes: ['block:0 划去的文字'],
    })
  })

  test('its notes stand at its own blocks', () => {
    const one = { path: 'a.html', bytes: '<p>第一段在这里。</p><p>公开信息共<del>十</del>条。</p>' }
    expect(read(holding(p('前') + p('前') + shown(0), [one])).notes).toEqual(['block:3 划去的文字'])
  })
})

describe('what is not read is told', () => {
  const note = { texts: ['前'], notes: ['block:0 嵌入的文档'] }

  test.each<[string, Inner]>([
    [
      'outside the file',
      { path: 'a.html', bytes: html, target: 'file:///a.html', mode: 'External' },
    ],
    ['above its root', { path: 'a.html', bytes: html, target: '../../a.html' }],
    ['that is missing', { path: 'a.html', bytes: html, target: 'b.html' }],
    ['in a format that is not read', { path: 'a.rtf', bytes: '{\\rtf1 abc}' }],
    ['without words', { path: 'a.html', bytes: '<html><p> </p></html>' }],
    ['that is torn', { path: 'a.docx', bytes: wordFile({ body: p('内') }).slice(0, -40) }],
    ['that is too large', { path: 'a.html', bytes: `<p>${'公'.repeat(11 * 1024 * 1024)}</p>` }],
    [
      'that unzips to too much',
      { path: 'a.docx', bytes: wordFile({ body: p('公'.repeat(11 * 1024 * 1024)) }) },
    ],
  ])('a document %s', (_, inner) => {
    expect(read(holding(p('前') + shown(0), [inner]))).toEqual(note)
  })

  test('a relation of another kind', () => {
    expect(read(holding(p('前') + shown(7), []))).toEqual(note)
  })

  test('a document in a document in the file', () => {
    const inner = holding(p('内') + shown(0), [{ path: 'a.html', bytes: html }])
    expect(read(holding(shown(0), [{ path: 'a.docx', bytes: inner }]))).toEqual({
      texts: ['内'],
      notes: ['block:0 嵌入的文档'],
    })
  })

  test('a document that is shown more often than any report would', () => {
    const file = holding(shown(0).repeat(200), [{ path: 'a.html', bytes: '<p>公开。</p>' }])
    expect(read(file).texts).toHaveLength(100)
  })

  test('a file with nothing else is refused with what it holds', () => {
    expect(read(holding(shown(0), [{ path: 'a.rtf', bytes: '{\\rtf1}' }]))).toEqual({
      says: expect.stringContaining('只有嵌入的文档'),
    })
  })
})
