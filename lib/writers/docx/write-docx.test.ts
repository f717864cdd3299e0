import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import type { Block, TableBlock } from '#lib/page/block.ts'
import { paginate } from '#lib/page/paginate.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { faultsOf } from './test-structure.ts'
import { all, children, type Element, measure, parse, parts } from './test-word-file.ts'
import { type DocxOptions, writeDocx } from './write-docx.ts'

const [report] = fc.sample(arbitraryReport(), { seed: 1, numRuns: 1 })
if (!report) throw new Error('no report')
const blocks = compose(annualReport2021, report)
const whole = parts(await writeDocx(blocks))

async function bodyOf(content: readonly Block[], options?: DocxOptions): Promise<Element> {
  return parse(parts(await writeDocx(content, options))['word/document.xml'] ?? '')
}

const cells = (...texts: string[]) => texts.map((text) => ({ text }))

test('a paragraph is flush left where a long address would make a line gape, else as its style', async () => {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  const address = `${'政'.repeat(20)}${'www.'.repeat(6)}example.cn${'政'.repeat(20)}`
  const body = await bodyOf([paragraph(address), paragraph('政'.repeat(60))])
  const sides = all(body, 'w:p').map(
    (one) => all(one, 'w:jc')[0]?.attributes['w:val'] ?? 'as its style',
  )
  expect(sides).toEqual(['left', 'as its style'])
})

describe('the sheet', () => {
  const [section] = all(parse(whole['word/document.xml'] ?? ''), 'w:sectPr')
  test.each([
    ['w:pgSz', 'w:w', 11906],
    ['w:pgSz', 'w:h', 16838],
    ['w:pgMar', 'w:top', 2098],
    ['w:pgMar', 'w:left', 1588],
    ['w:pgMar', 'w:bottom', 1984],
    ['w:pgMar', 'w:right', 1474],
    ['w:pgMar', 'w:footer', 1304],
  ])('%s %s is %i', (name, attribute, value) => {
    expect(section && measure(section, [name], attribute)).toBe(value)
  })

  test('page numbers stand between dashes, at the right of odd and the left of even pages', () => {
    const [odd, even] = ['word/footer1.xml', 'word/footer2.xml'].map((path) =>
      parse(whole[path] ?? ''),
    )
    for (const [footer, side] of [
      [odd, 'right'],
      [even, 'left'],
    ] as const) {
      const [properties] = footer ? all(footer, 'w:pPr') : []
      expect(properties && children(properties, 'w:jc')[0]?.attributes['w:val']).toBe(side)
      expect(properties && measure(properties, ['w:ind'], `w:${side}`)).toBe(280)
      const text = footer ? all(footer, 'w:t').map((one) => one.children.join('')) : []
      expect(text).toEqual(['— ', ' —'])
    }
    expect(whole['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
  })
})

describe('the styles', () => {
  const styles = all(parse(whole['word/styles.xml'] ?? ''), 'w:style')
  const style = (id: string) => {
    const found = styles.find((one) => one.attributes['w:styleId'] === id)
    if (!found) throw new Error(`no style ${id}`)
    return found
  }

  test.each([
    ['Title', '方正小标宋简体', 44, 700],
    ['Heading1', '黑体', 32, 579],
    ['Heading2', '楷体_GB2312', 32, 579],
    ['BodyText', '仿宋_GB2312', 32, 579],
  ])('%s is set in %s', (id, font, size, pitch) => {
    const [fonts] = all(style(id), 'w:rFonts')
    expect(fonts?.attributes).toMatchObject({
      'w:eastAsia': font,
      'w:ascii': 'Times New Roman',
      'w:hint': 'eastAsia',
    })
    expect(measure(style(id), ['w:rPr', 'w:sz'], 'w:val')).toBe(size)
    expect(measure(style(id), ['w:pPr', 'w:spacing'], 'w:line')).toBe(pitch)
  })

  test('body text is indented by two characters and spaced for 28 a line', () => {
    expect(measure(style('BodyText'), ['w:pPr', 'w:ind'], 'w:firstLineChars')).toBe(200)
    expect(measure(style('BodyText'), ['w:rPr', 'w:spacing'], 'w:val')).toBe(-5)
  })

  test('the office may name fonts of its own, in the theme too', async () => {
    const own = parts(await writeDocx(blocks, { fonts: { body: '仿宋 <A&B>', latin: 'Arial' } }))
    expect(own['word/styles.xml']).toContain('w:eastAsia="仿宋 &#60;A&#38;B&#62;"')
    expect(own['word/fontTable.xml']).toContain('仿宋 &#60;A&#38;B&#62;')
    expect(own['word/theme/theme1.xml']).toContain('<a:latin typeface="Arial"')
    expect(own['word/styles.xml']).not.toContain('仿宋_GB2312')
  })

  test('the theme of the library is gone', () => {
    const [fonts = ''] =
      /<a:fontScheme[\s\S]*<\/a:fontScheme>/.exec(whole['word/theme/theme1.xml'] ?? '') ?? []
    expect(fonts).not.toMatch(/Calibri|等线/)
    expect(fonts).toMatch(/<a:ea typeface="黑体"\/>[\s\S]*<a:ea typeface="仿宋_GB2312"\/>/)
  })

  test('every style that is used is there', () => {
    const ids = new Set(styles.map((one) => one.attributes['w:styleId']))
    const documents = Object.entries(whole).filter(([path]) =>
      /word\/(document|footer\d)\.xml/.test(path),
    )
    for (const [, xml] of documents) {
      for (const name of ['w:pStyle', 'w:rStyle'])
        for (const used of all(parse(xml), name)) expect(ids).toContain(used.attributes['w:val'])
    }
  })
})

describe('the text', () => {
  test('has no bookmark and no automatic numbering, heading numerals are text', () => {
    expect(whole['word/document.xml']).not.toMatch(/<w:(bookmarkStart|numPr|hyperlink)/)
    expect(whole['word/document.xml']).toContain('一、总体情况')
  })

  test('breaks a page only where the page model says so', async () => {
    for (const sample of fc.sample(arbitraryReport(), { seed: 2, numRuns: 5 })) {
      const content = compose(annualReport2021, sample)
      const ordered = [...paginate(content).breaks].map((index) => content[index])
      const paragraphs = all(await bodyOf(content), 'w:p').filter(
        (one) => all(one, 'w:pageBreakBefore').length > 0,
      )
      const texts = paragraphs.map((one) =>
        all(one, 'w:t')
          .map((text) => text.children.join(''))
          .join(''),
      )
      expect(texts).toEqual(
        ordered.map((block) => (block && block.kind !== 'table' ? block.text : '')),
      )
    }
  })

  test('a table that has no heading begins its page in its first cell', async () => {
    const rows = Array.from({ length: 24 }, (_, row) => cells(String(row)))
    const table: Block = { kind: 'table', widths: [1], headerRows: 0, rows }
    const body = await bodyOf([{ kind: 'paragraph', text: '政'.repeat(300) }, table])
    const broken = all(body, 'w:p').filter((one) => all(one, 'w:pageBreakBefore').length > 0)
    expect(broken.map((one) => all(one, 'w:t')[0]?.children)).toEqual([['0']])
  })

  test('characters that no XML file may hold are left out', async () => {
    const body = await bodyOf([{ kind: 'paragraph', text: 'a\u0000b\u000B\uD800c<&>𠮷' }])
    expect(all(body, 'w:t').map((one) => one.children.join(''))).toEqual(['abc<&>𠮷'])
  })

  test('a draft says so on every page, and has as many pages', async () => {
    const draft = parts(await writeDocx(blocks, { isDraft: true }))
    const headers = Object.keys(draft).filter((path) => path.startsWith('word/header'))
    expect(headers).toHaveLength(2)
    for (const path of headers) expect(draft[path]).toContain('草稿')
    expect(draft['word/document.xml']?.replace(/<w:headerReference[^>]*>|r:id="\w+"/g, '')).toBe(
      whole['word/document.xml']?.replace(/r:id="\w+"/g, ''),
    )
  })

  test('a file without a title is a file', async () => {
    expect(parts(await writeDocx([]))['word/document.xml']).toContain('<w:body>')
  })
})

describe('the tables', () => {
  const body = parse(whole['word/document.xml'] ?? '')

  test('have no fault that a validator passes over', () => {
    expect(all(body, 'w:tbl')).toHaveLength(3)
    expect(faultsOf(body)).toEqual([])
  })

  test('are fixed, as wide as the text, their rows exact and never split', () => {
    for (const table of all(body, 'w:tbl')) {
      expect(measure(table, ['w:tblPr', 'w:tblW'], 'w:w')).toBe(8844)
      expect(all(table, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed')
      for (const row of children(table, 'w:tr')) {
        expect(all(row, 'w:cantSplit')).toHaveLength(1)
        expect(all(row, 'w:trHeight')[0]?.attributes['w:hRule']).toBe('exact')
      }
    }
  })

  test('repeat their header rows', () => {
    const headers = all(body, 'w:tbl').map((table) => all(table, 'w:tblHeader').length)
    expect(headers).toEqual(annualReport2021.tables.map(({ headerRows }) => headerRows))
  })

  test('whatever their spans, have no such fault', async () => {
    const rows = [
      [{ text: 'a', rowspan: 3 }, { text: 'b', colspan: 2, rowspan: 2 }, { text: 'c' }],
      [{ text: 'd' }],
      cells('e', 'f', 'g'),
      [{ text: 'h', colspan: 4 }],
    ]
    const table: TableBlock = { kind: 'table', widths: [1, 2, 3, 4], headerRows: 1, rows }
    expect(faultsOf(await bodyOf([table]))).toEqual([])
  })
})
