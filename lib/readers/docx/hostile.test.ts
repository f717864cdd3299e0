import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { readDocx } from './read-docx.ts'
import { p, pageOf, part, tbl, tc, tr, wordFile, zipped } from './test-word.ts'

/** What is said of a file that is refused. */
function refusal(bytes: Uint8Array): string {
  const reading = readDocx(bytes)
  return reading.kind === 'refused' ? reading.says : 'read'
}

const plain = wordFile({ body: p('文') })
const documentOf = (xml: string) => zipped({ '[Content_Types].xml': '', 'word/document.xml': xml })

/** The file with a number of its directory changed, at an offset in each entry. */
function lying(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at < copy.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true)
  return copy
}

test('a part in UTF-16 is read', () => {
  const xml = `\ufeff${part('document', `<w:body>${p('二〇二三年')}</w:body>`)}`
  const little = Buffer.from(xml.replace('UTF-8', 'UTF-16'), 'utf16le')
  for (const bytes of [little, Buffer.from(little).swap16()]) {
    const file = zipSync({ '[Content_Types].xml': strToU8(''), 'word/document.xml': bytes })
    expect(readDocx(file)).toMatchObject({ page: { blocks: [{ text: '二〇二三年' }] } })
  }
})

describe('a file is refused in one sentence', () => {
  test.each([
    ['that is not a zip', strToU8('年度报告'), '不是 .docx'],
    ['that is empty', new Uint8Array(), '不是 .docx'],
    ['of the old Word, or with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), '不是 .docx'],
    ['that is another kind of zip', zipped({ 'a.txt': '' }), '不是 .docx'],
    ['of Excel', zipped({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), '不是 Word'],
    ['whose body is another thing', documentOf(part('styles', '')), '不是 Word'],
    ['that was cut', plain.slice(0, plain.length - 40), '不完整'],
    ['whose bytes were changed', lying(plain, 16, 7), '不完整'],
    ['whose XML was cut', documentOf('<w:document><w:body>'), '不完整'],
    ['with a zip password', lying(plain, 8, 1), '密码'],
    ['without a word', wordFile({ body: p('') }), '没有文字'],
    [
      'with one table of more than 5,000 cells',
      wordFile({ body: tbl(1, tr('1').repeat(5001)) }),
      '只有超过 5000 格的表格，不像年度报告',
    ],
    ['over 30 MB', new Uint8Array(30 * 1024 * 1024 + 1).fill(0x50, 0, 1).fill(0x4b, 1, 2), '30 MB'],
    ['that says it unzips to much', lying(plain, 24, 0x7fff_ffff), '200 MB'],
    [
      'with a document type',
      documentOf('<!DOCTYPE w [<!ENTITY a "aaaa">]><w:document>&a;</w:document>'),
      '文档类型声明',
    ],
    ['with an entity', documentOf('<w:document>&a;</w:document>'), '不完整'],
    ['with tables a thousand deep', wordFile({ body: nested(1000) }), '套得太深'],
  ])('%s', (_, bytes, words) => {
    const says = refusal(bytes)
    expect(says).toContain(words)
    expect(says).toMatch(/没有读取。.+。$/)
  })

  test('that unzips to more than its directory says, before memory is full', () => {
    const zeros = new Uint8Array(210 * 1024 * 1024)
    const bomb = lying(zipSync({ 'word/document.xml': zeros }, { level: 1 }), 24, 100)
    expect(bomb.length).toBeLessThan(2_000_000)
    const start = performance.now()
    expect(refusal(bomb)).toContain('200 MB')
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

function nested(depth: number): string {
  return Array.from({ length: depth }).reduce<string>(
    (inner) => tbl(1, tr(tc(`${inner}${p('')}`))),
    p('底'),
  )
}

test('tables twenty deep are read', () => {
  expect(pageOf({ body: nested(20) }).blocks).toEqual([{ kind: 'paragraph', text: '底' }])
})

test('a cell over a million columns spans no more than Word draws', () => {
  const wide = tc('甲', '<w:gridSpan w:val="1000000"/>')
  const [block] = pageOf({ body: tbl(2, tr(wide, '1'), tr('乙', '2')) }).blocks
  expect(block?.kind === 'table' && block.widths).toHaveLength(65)
})

test('a table of more columns than any report has is skipped with a note', () => {
  const wide = tc('甲', '<w:gridSpan w:val="1000000"/>')
  const { notes } = pageOf({ body: p('文') + tbl(2, tr(wide, wide, wide, wide, wide)) })
  expect(notes).toEqual([{ kind: 'skipped', text: '超过 256 列的表格', at: 'block:0' }])
})

test('a table of more than 5,000 cells is skipped with a note, the rest is read', () => {
  const row = tr(...Array.from({ length: 10 }, () => '1'))
  const { blocks, notes } = pageOf({ body: p('文') + tbl(10, row.repeat(501)) })
  expect(blocks).toEqual([{ kind: 'paragraph', text: '文' }])
  expect(notes).toEqual([{ kind: 'skipped', text: '超过 5000 格的表格', at: 'block:0' }])
})

test('100,000 paragraphs are read', () => {
  expect(pageOf({ body: p('文').repeat(100_000) }).blocks).toHaveLength(100_000)
})

test('whatever happens to its bytes, a Word file is read or refused, and soon', async () => {
  const [report] = fc.sample(arbitraryReport(), { seed: 1, numRuns: 1 })
  if (!report) throw new Error('no report')
  const bytes = await writeDocx(compose(annualReport2021, report))
  const change = fc.record({ at: fc.nat({ max: bytes.length - 1 }), value: fc.nat({ max: 255 }) })
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 1, maxLength: 20 }),
      fc.nat({ max: 40 }),
      (changes, cut) => {
        const torn = bytes.slice(0, bytes.length - (cut > 20 ? cut * 100 : 0))
        for (const { at, value } of changes) torn[at] = value
        const start = performance.now()
        expect(['read', 'refused']).toContain(readDocx(torn).kind)
        expect(performance.now() - start).toBeLessThan(2000)
      },
    ),
    { numRuns: 200 },
  )
})

test('whatever its XML says, a Word file is read or refused', () => {
  const names = ['w:p', 'w:r', 'w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent', 'w:ins', 'w:del']
  const more = ['w:pPr', 'w:rPr', 'w:numPr', 'w:txbxContent', 'w:pict', 'mc:AlternateContent']
  const { xml } = fc.letrec<{ xml: string }>((tie) => ({
    xml: fc.oneof(
      { maxDepth: 8 },
      fc.constantFrom('文', '<w:t>文</w:t>', '<w:br/>', '<w:vMerge/>', '<w:gridSpan w:val="-3"/>'),
      fc.constantFrom(
        '<w:fldChar w:fldCharType="end"/>',
        '<w:sym w:char="FFFFFF"/>',
        '<w:t>1</w:t>',
      ),
      fc
        .tuple(fc.constantFrom(...names, ...more), fc.array(tie('xml'), { maxLength: 4 }))
        .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
    ),
  }))
  fc.assert(
    fc.property(fc.array(xml, { maxLength: 8 }), (body) => {
      expect(['read', 'refused']).toContain(readDocx(wordFile({ body: body.join('') })).kind)
    }),
    { numRuns: 300 },
  )
})
