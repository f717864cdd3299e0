import { describe, expect, test } from 'vitest'
import { numberText } from './number-text.ts'
import { p, pageOf } from './test-word.ts'

const level = (ilvl: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

/** A list as WPS writes it for headings: 一、 and （一） and 1. */
const chinese =
  level(0, 'chineseCounting', '%1、') +
  level(1, 'chineseCounting', '（%2）') +
  level(2, 'decimal', '%3.')

const num = (id: number, definition: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`
const definition = (id: number, inside: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>`

const inList = (text: string, ilvl: number, numId = 1) =>
  p(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`)

function lines(body: string, numbering: string, styles = ''): readonly string[] {
  return pageOf({ body, numbering, styles }).blocks.map((block) =>
    block.kind === 'table'
      ? block.rows
          .flat()
          .map(({ text }) => text)
          .join('|')
      : block.text,
  )
}

test('headings get their numbers back, deeper ones begin anew', () => {
  const body =
    inList('总体情况', 0) +
    inList('主动公开', 1) +
    inList('依申请公开', 1) +
    p('正文') +
    inList('主动公开政府信息情况', 0) +
    inList('其他', 1) +
    inList('细项', 2)
  expect(lines(body, definition(0, chinese) + num(1, 0))).toEqual([
    '一、总体情况',
    '（一）主动公开',
    '（二）依申请公开',
    '正文',
    '二、主动公开政府信息情况',
    '（一）其他',
    '1.细项',
  ])
})

test('a list of a style numbers the paragraphs of the style', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const levels =
    level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>') +
    level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>')
  const body =
    p('总体情况', '<w:pStyle w:val="1"/>') +
    p('主动公开', '<w:pStyle w:val="2"/>') +
    p('无号', '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
    p('下一部分', '<w:pStyle w:val="1"/>')
  expect(lines(body, definition(0, levels) + num(1, 0), styles)).toEqual([
    '一、总体情况',
    '（一）主动公开',
    '无号',
    '二、下一部分',
  ])
})

describe('a number', () => {
  const one = definition(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2'))
  test.each([
    [
      'counts on in another list of the same definition',
      inList('甲', 0) + inList('乙', 0, 2),
      one + num(1, 0) + num(2, 0),
      ['1.甲', '2.乙'],
    ],
    [
      'begins anew where a list says so, once',
      inList('甲', 0) + inList('乙', 0, 2) + inList('丙', 0, 2),
      one +
        num(1, 0) +
        num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      ['1.甲', '1.乙', '2.丙'],
    ],
    [
      'has the look of its own list',
      inList('甲', 0),
      one + num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1、')}</w:lvlOverride>`),
      ['1、甲'],
    ],
    [
      'names the levels above it',
      inList('甲', 0) + inList('乙', 1) + inList('丙', 1),
      one + num(1, 0),
      ['1.甲', '1.1 乙', '1.2 丙'],
    ],
    ['of a level never begun is its start', inList('乙', 1), one + num(1, 0), ['1.1 乙']],
    ['keeps its distance from digits', inList('2023年', 0), one + num(1, 0), ['1. 2023年']],
    [
      'goes on where its level never begins anew',
      inList('甲', 0) + inList('乙', 1) + inList('丙', 0) + inList('丁', 1),
      definition(
        0,
        level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'),
      ) + num(1, 0),
      ['1.甲', '1)乙', '2.丙', '2)丁'],
    ],
    [
      'is digits where the level is legal',
      inList('甲', 0) + inList('乙', 1),
      definition(
        0,
        level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
      ) + num(1, 0),
      ['一、甲', '1.1 乙'],
    ],
    [
      'is not printed for bullets',
      inList('甲', 0),
      definition(0, level(0, 'bullet', '')) + num(1, 0),
      ['甲'],
    ],
    ['is not printed for a list that is missing', inList('甲', 0, 9), '', ['甲']],
    [
      'comes through the style of a list',
      inList('甲', 0),
      definition(0, '<w:numStyleLink w:val="L"/>') +
        definition(1, `<w:styleLink w:val="L"/>${level(0, 'decimal', '%1)')}`) +
        num(1, 0),
      ['1)甲'],
    ],
    [
      'may have a format Word 2007 does not know',
      inList('甲', 0),
      definition(
        0,
        '<w:lvl w:ilvl="0"><w:start w:val="3"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1、"/></w:lvl>',
      ) + num(1, 0),
      ['03、甲'],
    ],
  ])('%s', (_, body, numbering, expected) => {
    expect(lines(body, numbering)).toEqual(expected)
  })

  test('stands in cells, even alone', () => {
    const cell = (text: string) => `<w:tc><w:tcPr/>${inList(text, 0)}</w:tc>`
    const table = `<w:tbl><w:tblGrid/><w:tr>${cell('')}${cell('甲')}</w:tr></w:tbl>`
    expect(lines(table, one + num(1, 0))).toEqual(['1.|2.甲'])
  })

  test('is not counted for a paragraph that was deleted', () => {
    const gone = p(
      '<w:del w:author="甲"><w:r><w:delText>旧</w:delText></w:r></w:del>',
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:author="甲"/></w:rPr>',
    )
    expect(lines(gone + inList('新', 0), one + num(1, 0))).toEqual(['1.新'])
  })
})

test.each([
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 12, '十二'],
  ['chineseCountingThousand', 20, '二十'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['chineseCountingThousand', 1010, '一千零一十'],
  ['japaneseCounting', 3, '三'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographDigital', 20, '二〇'],
  ['ideographTraditional', 2, '乙'],
  ['ideographZodiac', 12, '亥'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedCircle', 21, '21'],
  ['decimalEnclosedParen', 1, '⑴'],
  ['upperRoman', 14, 'XIV'],
  ['lowerRoman', 4, 'iv'],
  ['upperLetter', 27, 'AA'],
  ['lowerLetter', 2, 'b'],
  ['decimalZero', 7, '07'],
  ['none', 7, ''],
  ['somethingNew', 7, '7'],
])('in the format %s, %i is %s', (format, value, text) => {
  expect(numberText(value, format)).toBe(text)
})
