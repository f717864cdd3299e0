import { describe, expect, test } from 'vitest'
import { p, pageOf, r, tbl, tc, tr } from './test-word.ts'

const turn = (type: string, inside = '') =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`

/** A field as Word writes it whose result no program stored. */
const bare = (text: string, form = '') => turn('begin', form) + code(text) + turn('end')
const empty = (text: string) => turn('begin') + code(text) + turn('separate') + turn('end')
const full = (text: string, result: string) =>
  turn('begin') + code(text) + turn('separate') + result + turn('end')
const simple = (text: string, result = '') =>
  `<w:fldSimple w:instr="${text.replaceAll('"', '&quot;')}">${result}</w:fldSimple>`

/** The text of a paragraph in which something stands between brackets, and what is told of it. */
function read(inside: string): { text: string; notes: readonly string[] } {
  const { blocks, notes } = pageOf({ body: p(r('【') + inside + r('】')) })
  const text = blocks.map((block) => (block.kind === 'table' ? '表' : block.text)).join('\n')
  return { text, notes: notes.map((note) => note.text) }
}

describe('a field without a stored result', () => {
  test.each([
    ['a number in a ring', bare('eq \\o\\ac(○,1)'), '①'],
    ['one of two digits', bare(' EQ \\o\\ac(○,12) '), '⑫'],
    ['one beyond twenty', bare('eq \\o\\ac(○,36)'), '㊱'],
    ['one of full width', bare('eq \\o\\ac(〇,３)'), '③'],
    ['one whose ring is larger', bare('eq \\o\\ac(\\s\\up 2(○),1)'), '①'],
    ['one whose number is raised', bare('EQ \\o \\ac (○,\\s\\do7(4))'), '④'],
    ['one that stands before its ring', bare('eq \\o\\ac(5;◯)'), '⑤'],
    ['a numeral in a ring', bare('eq \\o\\ac(○,二)'), '㊁'],
    ['a character in a ring', bare('eq \\o\\ac(○,注)'), '㊟'],
    ['a letter in a ring', bare('eq \\o\\ac(○,A)'), 'Ⓐ'],
    [
      'a ring in runs of their own',
      turn('begin') +
        code('eq \\o\\ac(') +
        code('○') +
        code(',') +
        code('7') +
        code(')') +
        turn('end'),
      '⑦',
    ],
    [
      'a ring around what another field says',
      turn('begin') + code('eq \\o\\ac(○,') + full('=4+4', r('8')) + code(')') + turn('end'),
      '⑧',
    ],
    [
      'a ring around a field without a result',
      turn('begin') + code('eq \\o\\ac(○,') + bare('= 4 + 5') + code(')') + turn('end'),
      '⑨',
    ],
    [
      'a text with its reading above it',
      bare('EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(kāi),开)'),
      '开',
    ],
    ['a quoted text', bare('QUOTE "规章"'), '规章'],
    ['a quoted text whose result is empty', empty('QUOTE “规章” \\* MERGEFORMAT'), '规章'],
    ['a number', bare('=12'), '12'],
    ['a sum', empty('= 12 + 3 - 5 \\* MERGEFORMAT'), '10'],
    ['a sum in a simple field', simple('=1+1'), '2'],
    ['a sign by its number', bare('SYMBOL 9312 \\u'), '①'],
    ['a sign of Wingdings', bare('SYMBOL 0xFE \\f "Wingdings" \\s 12'), '☑'],
    ['a box that is ticked', bare('FORMCHECKBOX', ticked('<w:checked/>')), '☑'],
    ['a box that is ticked at first', bare('FORMCHECKBOX', ticked('<w:default w:val="1"/>')), '☑'],
    [
      'a box that is ticked no longer',
      bare('FORMCHECKBOX', ticked('<w:default w:val="1"/><w:checked w:val="0"/>')),
      '□',
    ],
    ['a box', bare('FORMCHECKBOX'), '□'],
    ['a choice', bare('FORMDROPDOWN', list('<w:result w:val="1"/>')), '镇'],
    ['the first choice', bare('FORMDROPDOWN', list('')), '街道'],
    ['a mark that prints nothing', bare('XE "公开"') + bare('TC "一"'), ''],
    ['no code', bare(''), ''],
  ])('is read where it is plain: %s', (_, runs, text) => {
    expect(read(runs)).toEqual({ text: `【${text}】`, notes: [] })
  })

  test.each([
    ['a date', bare('DATE \\@ "yyyy"'), '没有存下文字的域（DATE \\@ "yyyy"）'],
    ['the number of a page', empty('PAGE'), '没有存下文字的域（PAGE）'],
    ['a reference', simple('REF _Ref1 \\h'), '没有存下文字的域（REF _Ref1 \\h）'],
    ['the sum of a column', bare('=SUM(ABOVE)'), '没有存下文字的域（= SUM(ABOVE)）'],
    ['a fraction', bare('eq \\f(1,2)'), '没有存下文字的域（EQ \\f(1,2)）'],
    ['an equation that breaks off', bare('eq \\o\\ac(○'), '没有存下文字的域（EQ \\o\\ac(○）'],
    ['one sign over nothing', bare('eq \\o(1)'), '没有存下文字的域（EQ \\o(1)）'],
    ['one sign over another', bare('eq \\o(a,b)'), '没有存下文字的域（EQ \\o(a,b)）'],
    ['a ring around words', bare('eq \\o\\ac(○,公开)'), '带圈字符（○里的公开）'],
    ['a frame around a number', bare('eq \\o\\ac(△,1)'), '带圈字符（△里的1）'],
    ['a sign that only its font knows', bare('SYMBOL 64 \\f Webdings'), '没有存下文字的域（SYMBOL'],
    ['a place to fill', bare('FORMTEXT'), '未填写的表单域'],
    ['a place to click', bare('MACROBUTTON NoMacro 单击此处'), '未填写的表单域'],
    ['a list without a choice', bare('FORMDROPDOWN'), '未填写的表单域'],
    ['what Word does not know', bare('constructor 1'), '没有存下文字的域（CONSTRUCTOR 1）'],
  ])('is told elsewhere: %s', (_, runs, note) => {
    expect(read(runs)).toEqual({ text: '【】', notes: [expect.stringContaining(note)] })
  })

  test('is told once, not for the code of another that has its own', () => {
    const outer = turn('begin') + code('IF ') + bare('PAGE') + code(' = 1 "a"')
    expect(read(outer + turn('separate') + r('甲') + turn('end'))).toEqual({
      text: '【甲】',
      notes: [],
    })
  })
})

describe('a field with a stored result', () => {
  test.each([
    ['shows it', full('DATE', r('2024年')), '2024年'],
    ['shows the one in its own', full('IF', full('REF a', r('甲'))), '甲'],
    ['shows a tab', full('REF a', '<w:r><w:tab/></w:r>'), '\t'],
    ['that is spaces shows nothing to read', full('FORMTEXT', r('\u2002\u2002')), '\u2002\u2002'],
    ['that is hidden is no field without one', full('REF a', r('甲', '<w:vanish/>')), ''],
    ['in a simple field', simple('REF a', r('甲')), '甲'],
  ])('%s', (_, runs, text) => {
    expect(read(runs)).toEqual({ text: `【${text}】`, notes: [] })
  })

  test('that is a picture is noted as that', () => {
    const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>'
    expect(read(full('INCLUDEPICTURE "a"', picture)).notes).toEqual(['图片'])
  })
})

test('a field that is hidden shows nothing', () => {
  const hidden = (inside: string) => `<w:r><w:rPr><w:vanish/></w:rPr>${inside}</w:r>`
  const runs =
    hidden('<w:fldChar w:fldCharType="begin"/>') +
    hidden('<w:instrText>eq \\o\\ac(○,1)</w:instrText>') +
    hidden('<w:fldChar w:fldCharType="end"/>')
  expect(read(runs)).toEqual({ text: '【】', notes: [] })
})

test('a deleted field is gone, an inserted one is read', () => {
  const by = (name: string, inside: string) => `<w:${name} w:author="张三">${inside}</w:${name}>`
  const field = bare('eq \\o\\ac(○,1)')
  expect(read(by('del', field)).text).toBe('【】')
  expect(read(by('ins', field)).text).toBe('【①】')
})

test('a code that runs on into the next paragraph swallows nothing, and is told', () => {
  const { blocks, notes } = pageOf({ body: p(turn('begin') + code('IF')) + p('后文') })
  expect(blocks).toEqual([{ kind: 'paragraph', text: '后文' }])
  expect(notes).toEqual([{ kind: 'skipped', text: '没有结束的域', at: 'block:0' }])
})

test('fields that nobody ends are read on, however many', () => {
  const open = (turn('begin') + turn('separate')).repeat(5000)
  expect(read(open + r('后文')).text).toBe('【后文】')
  expect(read(turn('end') + turn('separate')).text).toBe('【】')
})

describe('signs of a font', () => {
  const sign = (font: string, char: string) =>
    `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
  test.each([
    ['Wingdings', 'F081', '①'],
    ['Wingdings', 'F0FC', '✓'],
    ['Wingdings 2', 'F052', '☑'],
    ['Wingdings 2', '00A3', '□'],
    ['Wingdings 2', 'F06A', '①'],
  ])('%s %s', (font, char, text) => {
    expect(read(sign(font, char))).toEqual({ text: `【${text}】`, notes: [] })
  })

  test.each([
    ['Wingdings 2', 'F0FC'],
    ['Wingdings 3', 'F0FC'],
    ['Symbol', 'F0B4'],
  ])('%s %s is told', (font, char) => {
    expect(read(sign(font, char))).toEqual({ text: '【】', notes: ['特殊符号'] })
  })
})

describe('a control nobody filled leaves its cell blank', () => {
  const asking = (inside: string) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  test.each([
    ['around the cell', tr('甲', asking(tc('单击输入')), '1')],
    ['around the row', tr('甲').replace('</w:tr>', `${asking(tc('单击输入'))}${tc('1')}</w:tr>`)],
    ['in the cell', tr('甲', tc(p(asking(r('单击输入')))), '1')],
    ['around its text', tr('甲', `<w:tc><w:tcPr/>${asking(p('单击输入'))}</w:tc>`, '1')],
  ])('%s', (_, row) => {
    const { blocks, notes } = pageOf({ body: tbl(3, row) })
    expect(blocks).toMatchObject([{ rows: [[{ text: '甲' }, { text: '' }, { text: '1' }]] }])
    expect(notes).toEqual([{ kind: 'skipped', text: '未填写的内容控件', at: 'block:0' }])
  })

  test('and so does one around the row', () => {
    const { blocks } = pageOf({ body: tbl(2, tr('甲', '1'), asking(tr('单击', '输入'))) })
    expect(blocks).toMatchObject([
      {
        rows: [
          [{ text: '甲' }, { text: '1' }],
          [{ text: '' }, { text: '' }],
        ],
      },
    ])
  })

  test('a control that was filled is read, whatever it asked for', () => {
    const filled = (settings: string) =>
      `<w:sdt><w:sdtPr>${settings}</w:sdtPr><w:sdtContent>${r('3')}</w:sdtContent></w:sdt>`
    for (const settings of [
      '<w:text/>',
      '<w:date w:fullDate="2024-01-01T00:00:00Z"/>',
      '<w:dropDownList><w:listItem w:displayText="9" w:value="9"/></w:dropDownList>',
      '<w:showingPlcHdr w:val="0"/>',
    ])
      expect(read(filled(settings))).toEqual({ text: '【3】', notes: [] })
  })
})

function ticked(state: string): string {
  return `<w:ffData><w:checkBox>${state}</w:checkBox></w:ffData>`
}

function list(state: string): string {
  return `<w:ffData><w:ddList>${state}<w:listEntry w:val="街道"/><w:listEntry w:val="镇"/></w:ddList></w:ffData>`
}
