import { describe, expect, test } from 'vitest'
import { p, pageOf, r } from './test-word.ts'

/** What is read of one body, a line a block. */
function lines(body: string, styles = ''): readonly string[] {
  return pageOf({ body, styles }).blocks.map((block) =>
    block.kind === 'table' ? '表' : block.text,
  )
}

const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
const shape = (content: string) =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
const vml = (content: string) =>
  `<w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict>`
const picture =
  '<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>'

describe('the text of a paragraph', () => {
  test.each([
    ['is that of its runs', `${r('本年新收')}${r('3')}${r('件')}`, ['本年新收3件']],
    ['has ordinary characters for radicals', r('⼀、⻓⽉'), ['一、长月']],
    ['keeps a tab', '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>', ['甲\t乙']],
    ['ends a line at a break', '<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>', ['甲', '乙']],
    ['ends a line at a page break', '<w:r><w:t>甲</w:t><w:br w:type="page"/></w:r>', ['甲']],
    ['has no soft hyphen', '<w:r><w:t>甲</w:t><w:softHyphen/><w:t>乙</w:t></w:r>', ['甲乙']],
    [
      'has a hyphen that does not break',
      '<w:r><w:t>0517</w:t><w:noBreakHyphen/><w:t>8</w:t></w:r>',
      ['0517-8'],
    ],
    [
      'keeps words that look like marks of Word',
      r('甲 w:rsidR="1" xml:space="preserve" &lt;w:b/&gt;'),
      ['甲 w:rsidR="1" xml:space="preserve" <w:b/>'],
    ],
    [
      'is read beside the traces of its edits',
      '<w:r w:rsidRPr="00A1"><w:rPr><w:b/><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve"> 甲 </w:t></w:r>',
      ['甲'],
    ],
    ['is read in a link', `<w:hyperlink>${r('网站')}</w:hyperlink>`, ['网站']],
    [
      'is read in smart tags',
      `<w:smartTag><w:smartTag>${r('2023')}</w:smartTag></w:smartTag>`,
      ['2023'],
    ],
    ['is the result of a field', field('PAGEREF _x', r('7')), ['7']],
    [
      'is the result of a simple field',
      `<w:fldSimple w:instr="DATE">${r('今天')}</w:fldSimple>`,
      ['今天'],
    ],
    [
      'has nothing of a field in the code of another',
      field(`IF ${field('X', r('9'))}`, r('8')),
      ['8'],
    ],
    [
      'is read in a content control',
      `<w:sdt><w:sdtPr/><w:sdtContent>${r('控件')}</w:sdtContent></w:sdt>`,
      ['控件'],
    ],
    [
      'has the base of a ruby',
      `<w:r><w:ruby><w:rt>${r('kāi')}</w:rt><w:rubyBase>${r('开')}</w:rubyBase></w:ruby></w:r>`,
      ['开'],
    ],
    ['has the letters of a formula', '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>', ['x']],
    ['has the ticks of Wingdings', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', ['☑']],
    ['has other symbols', '<w:r><w:sym w:font="宋体" w:char="2014"/></w:r>', ['—']],
    [
      'has no bookmark',
      `<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${r('无')}`,
      ['无'],
    ],
    [
      'tells a raised digit from one of the line',
      r('3') + r('12', '<w:vertAlign w:val="superscript"/>'),
      ['3¹²'],
    ],
    [
      'tells a lowered digit',
      r('3') + r('1', '<w:vertAlign w:val="subscript"/>') + r('4'),
      ['3₁4'],
    ],
    ['has nothing struck out', r('3', '<w:strike/>') + r('5') + r('6', '<w:dstrike/>'), ['5']],
    ['has what is struck out no longer', r('3', '<w:strike w:val="0"/>'), ['3']],
    ['has nothing hidden', `${r('可见')}${r('隐藏', '<w:vanish/>')}`, ['可见']],
    ['has what is hidden no longer', r('可见', '<w:vanish w:val="0"/>'), ['可见']],
    [
      'has nothing that a style hides',
      `${r('可见')}${r('隐藏', '<w:rStyle w:val="h"/>')}`,
      ['可见'],
    ],
    [
      'has what a style would hide',
      r('可见', '<w:rStyle w:val="h"/><w:vanish w:val="false"/>'),
      ['可见'],
    ],
    [
      'is that of a text box, once',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape(box('盒'))}</mc:Choice><mc:Fallback>${vml(box('盒'))}</mc:Fallback></mc:AlternateContent></w:r>`,
      ['盒'],
    ],
    ['is that of an old text box', `${r('甲')}<w:r>${vml(box('盒'))}</w:r>`, ['甲', '盒']],
    ['stands before its boxes', `<w:r>${shape(box('盒'))}</w:r>${r('甲')}`, ['甲', '盒']],
  ])('%s', (_, runs, expected) => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>'
    expect(lines(p(runs), styles)).toEqual(expected)
  })

  test('that its style hides is not read', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    expect(lines(p('可见') + p('隐藏', '<w:pStyle w:val="b"/>'), styles)).toEqual(['可见'])
  })

  test('after a field that nobody ended is read', () => {
    const open =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>X</w:instrText></w:r>'
    expect(lines(p(open) + p('后文'))).toEqual(['后文'])
  })
})

test.each([
  ['a picture', `<w:r>${picture}</w:r>`, '图片'],
  [
    'an embedded object',
    '<w:object xmlns:o="urn:schemas-microsoft-com:office:office"><o:OLEObject/></w:object>',
    '嵌入的对象',
  ],
  ['a note at the foot', '<w:r><w:footnoteReference w:id="2"/></w:r>', '脚注'],
  ['what is struck out', r('3', '<w:strike/>'), '划去的文字'],
  ['a sign only its font knows', '<w:r><w:sym w:font="X" w:char="F0AA"/></w:r>', '特殊符号'],
  [
    'a control nobody filled',
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击此处')}</w:sdtContent></w:sdt>`,
    '未填写的内容控件',
  ],
])('%s is noted with its block', (_, runs, text) => {
  const { blocks, notes } = pageOf({ body: p('甲') + p(r('乙') + runs) })
  expect(blocks).toHaveLength(2)
  expect(notes).toEqual([{ kind: 'skipped', text, at: 'block:1' }])
})

describe('changes', () => {
  const by = (name: string, author = '张三') => `<w:${name} w:id="1" w:author="${author}">`
  const deleted = (text: string) => `${by('del')}<w:r><w:delText>${text}</w:delText></w:r></w:del>`
  const inserted = (text: string) => `${by('ins')}${r(text)}</w:ins>`

  test.each([
    ['an insertion is read', r('甲') + inserted('乙'), ['甲乙'], 1],
    ['a deletion is not', r('甲') + deleted('乙'), ['甲'], 1],
    ['an exchange is two', r('甲') + deleted('乙') + inserted('丙'), ['甲丙'], 2],
    ['pieces side by side are one', inserted('甲') + inserted('乙'), ['甲乙'], 1],
    ['pieces with text between are two', inserted('甲') + r('，') + inserted('乙'), ['甲，乙'], 2],
    [
      'pieces of two people are two',
      `${inserted('甲')}${by('ins', '李四')}${r('乙')}</w:ins>`,
      ['甲乙'],
      2,
    ],
    [
      'what was moved is read where it went, once',
      `${by('moveFrom')}${r('甲')}</w:moveFrom>${r('乙')}${by('moveTo')}${r('甲')}</w:moveTo>`,
      ['乙甲'],
      1,
    ],
  ])('%s', (_, runs, expected, count) => {
    const { blocks, revisions } = pageOf({ body: p(runs) })
    expect([blocks.map((block) => block.kind !== 'table' && block.text), revisions]).toEqual([
      expected,
      count,
    ])
  })

  test('a paragraph whose mark was deleted runs on into the next', () => {
    const mark = `<w:rPr>${by('del')}</w:del></w:rPr>`
    const heading = '<w:outlineLvl w:val="0"/>'
    const { blocks, revisions } = pageOf({ body: p('甲', mark) + p('乙', heading) + p('丙') })
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: '甲乙' },
      { kind: 'paragraph', text: '丙' },
    ])
    expect(revisions).toBe(1)
  })

  test('a paragraph that was deleted whole is gone, one that was inserted whole is one change', () => {
    const gone = p(deleted('甲'), `<w:rPr>${by('del')}</w:del></w:rPr>`)
    const fresh = p(inserted('乙'), `<w:rPr>${by('ins')}</w:ins></w:rPr>`)
    const { blocks, revisions } = pageOf({ body: gone + p('留') + fresh })
    expect(blocks.map((block) => block.kind !== 'table' && block.text)).toEqual(['留', '乙'])
    expect(revisions).toBe(2)
  })

  test('the mark of the last paragraph stays', () => {
    expect(lines(p('甲', `<w:rPr>${by('del')}</w:del></w:rPr>`))).toEqual(['甲'])
  })
})

describe('headings', () => {
  const style = (id: string, name: string, inside = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
  test.each([
    ['the style Title', '<w:pStyle w:val="t"/>', { kind: 'title', text: '文' }],
    ['the style heading 1', '<w:pStyle w:val="1"/>', { kind: 'heading', level: 1, text: '文' }],
    ['a style based on it', '<w:pStyle w:val="x"/>', { kind: 'heading', level: 1, text: '文' }],
    ['an outline level', '<w:outlineLvl w:val="1"/>', { kind: 'heading', level: 2, text: '文' }],
    [
      'the level of body text',
      '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>',
      { kind: 'paragraph', text: '文' },
    ],
    [
      'a style that names itself as its base',
      '<w:pStyle w:val="loop"/>',
      { kind: 'paragraph', text: '文' },
    ],
    ['a style that is missing', '<w:pStyle w:val="none"/>', { kind: 'paragraph', text: '文' }],
  ])('%s', (_, properties, block) => {
    const styles =
      style('t', 'Title') +
      style('1', 'heading 1') +
      style('x', '自定', '<w:basedOn w:val="1"/>') +
      style('loop', '环', '<w:basedOn w:val="loop"/>')
    expect(pageOf({ body: p('文', properties), styles }).blocks).toEqual([block])
  })

  test('a table of contents is noted, not read', () => {
    const body = p('一、总体情况 1', '<w:pStyle w:val="c"/>').repeat(2) + p('文')
    const { blocks, notes } = pageOf({ body, styles: style('c', 'toc 1') })
    expect(blocks).toEqual([{ kind: 'paragraph', text: '文' }])
    expect(notes).toEqual([{ kind: 'skipped', text: '目录', at: 'block:0' }])
  })
})

describe('comments', () => {
  const range = (id: number, runs: string) =>
    `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
  const comment = (id: number, text: string, author = '王五') =>
    `<w:comment w:id="${id}" w:author="${author}">${p(`<w:r><w:annotationRef/></w:r>${r(text)}`)}</w:comment>`

  test('come with their passage and author, in the order of their passages', () => {
    const body = p(r('本年') + range(1, r('新收3件')) + r('。')) + p(range(0, r('无')))
    const comments = comment(0, '请补充') + comment(1, '与表格不符', '')
    expect(pageOf({ body, comments }).comments).toEqual([
      { quote: '新收3件', text: '与表格不符' },
      { quote: '无', text: '请补充', author: '王五' },
    ])
  })

  test('may quote several paragraphs, or none', () => {
    const body =
      p(`${r('甲')}<w:commentRangeStart w:id="0"/>${r('乙')}`) +
      p(`${r('丙')}<w:commentRangeEnd w:id="0"/>`) +
      p(`${r('全段')}<w:r><w:commentReference w:id="1"/></w:r>`)
    const comments = comment(0, '跨段') + comment(1, '点') + comment(2, '不在文中')
    expect(pageOf({ body, comments }).comments?.map(({ quote }) => quote)).toEqual([
      '乙\n丙',
      '全段',
      '',
    ])
  })

  test('that are not there are left out', () => {
    expect(pageOf({ body: p(range(7, r('文'))) }).comments).toBeUndefined()
  })
})

describe('the number that a program counted before a heading is left out', () => {
  const heading = '<w:outlineLvl w:val="0"/>'
  const tabbed = (number: string, text: string) =>
    `<w:r><w:t>${number}</w:t></w:r><w:r><w:tab/></w:r>${r(text)}`
  test.each([
    ['in a heading', p(tabbed('1', '一、总体情况'), heading), '一、总体情况'],
    ['in a heading of a part', p(tabbed('1.2', '二、公开情况'), heading), '二、公开情况'],
    ['in a heading without another', p(tabbed('3', '收到申请情况'), heading), '收到申请情况'],
    ['in a title that is set as a heading', p(tabbed('1', '年度报告'), heading), '年度报告'],
    ['in a line like a heading', p(tabbed('1', '一、总体情况')), '一、总体情况'],
    ['set off by a space', p('1. 一、总体情况'), '一、总体情况'],
  ])('%s', (_, body, text) => {
    expect(lines(body)).toEqual([text])
  })

  test.each(['1 一件公开。', '2024 一、总体情况', '3 （一）公开', '12 二、公开情况。已经办结。'])(
    'but not in %s',
    (text) => {
      expect(lines(p(text))).toEqual([text])
    },
  )
})
