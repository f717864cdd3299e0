import { describe, expect, test } from 'vitest'
import { readDocx } from './read-docx.ts'
import { p, part, r, tbl, tc, tr, zipped } from './test-word.ts'

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const foreign = 'urn:example:other'

const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
const alternatives = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('盒')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('盒')}</w:pict></mc:Fallback></mc:AlternateContent>`
const body = [
  p('总体情况', numbered),
  p(r('公开') + r('隐藏', '<w:vanish/>') + r('12条', '<w:vanish w:val="0"/>')),
  p(`<w:r>${alternatives}<w:drawing><pic:pic/></w:drawing></w:r>`),
  tbl(
    3,
    tr(tc('甲', '<w:vMerge w:val="restart"/>'), tc('乙', '<w:gridSpan w:val="2"/>')),
    tr(tc('', '<w:vMerge/>'), '1', '2'),
  ),
].join('')
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

const usual = {
  'word/document.xml': part('document', `<w:body>${body}</w:body>`),
  'word/numbering.xml': part('numbering', numbering),
}

/** The same Word file with its parts written in another way. */
function read(rewrite: (xml: string) => string) {
  const parts = Object.entries(usual).map(([path, xml]) => [path, rewrite(xml)] as const)
  return readDocx(zipped({ '[Content_Types].xml': '', ...Object.fromEntries(parts) }))
}

const prefixed = (from: string, to: string) => (xml: string) =>
  xml
    .replaceAll(new RegExp(`(</?|\\s)${from}:`, 'g'), `$1${to}:`)
    .replaceAll(`xmlns:${from}=`, `xmlns:${to}=`)

describe('a Word file is read by its namespaces, whatever their prefixes', () => {
  test('with the customary ones it is what it says', () => {
    expect(read((xml) => xml)).toMatchObject({
      page: {
        blocks: [
          { text: '一、总体情况' },
          { text: '公开12条' },
          { text: '盒' },
          {
            rows: [
              [
                { text: '甲', rowspan: 2 },
                { text: '乙', colspan: 2 },
              ],
              [{ text: '1' }, { text: '2' }],
            ],
          },
        ],
        notes: [{ text: '图片' }],
      },
    })
  })

  test.each<[string, (xml: string) => string]>([
    ['another prefix', prefixed('w', 'ns0')],
    [
      'other prefixes for all',
      (xml) =>
        ['w', 'mc', 'pic', 'wps', 'a'].reduce((all, one) => prefixed(one, `ns-${one}`)(all), xml),
    ],
    [
      'none, and one for its attributes',
      (xml) =>
        xml
          .replaceAll(/(<\/?)w:/g, '$1')
          .replace('<document ', `<document xmlns="${transitional}" `)
          .replace('<numbering ', `<numbering xmlns="${transitional}" `),
    ],
    [
      'two for one namespace',
      (xml) =>
        xml
          .replaceAll(/(<\/?)w:(tbl|tc|tcPr|gridSpan|numPr|vanish)\b/g, '$1u:$2')
          .replaceAll(' w:val=', ' u:val=')
          .replace(' xmlns:w=', ` xmlns:u="${transitional}" xmlns:w=`),
    ],
    ['the namespaces of Strict', (xml) => xml.replaceAll(transitional, strict)],
    [
      'Strict under another prefix',
      (xml) => prefixed('w', 'x')(xml).replaceAll(transitional, strict),
    ],
    [
      'the customary one given to something else',
      (xml) => prefixed('w', 'ns1')(xml).replace(' xmlns:ns1=', ` xmlns:w="${foreign}" xmlns:ns1=`),
    ],
    [
      'one that an inner element declares',
      (xml) =>
        xml
          .replaceAll(/<w:(p|tbl)>/g, `<y:$1 xmlns:y="${transitional}">`)
          .replaceAll(/<\/w:(p|tbl)>/g, '</y:$1>'),
    ],
    ['none at all', (xml) => xml.replace(/ xmlns:w="[^"]*"/, '').replace('<w:p>', '<w:p x="1">')],
  ])('with %s it is the same', (_, rewrite) => {
    expect(read(rewrite)).toEqual(read((xml) => xml))
  })

  test('what another namespace calls a paragraph is none', () => {
    const other = `<w:p xmlns:w="${foreign}"><w:r><w:t>别的</w:t></w:r></w:p>`
    expect(read((xml) => xml.replace('<w:body>', `<w:body>${other}`))).toEqual(read((xml) => xml))
  })
})
