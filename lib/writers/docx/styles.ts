import { type StyleName, type TextStyle, textStyles } from '#lib/page/text-style.ts'
import type { Fonts } from './fonts.ts'
import { attribute, wordNamespace, xmlHead } from './xml.ts'

/** The styles of the Word file: those of the page, and what stands beside its text. */
export const styleIds = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  paragraph: 'BodyText',
  signature: 'Signature',
  /** A character style: the run-in head of a paragraph. */
  lead: 'Lead',
  tableText: 'TableText',
  header: 'Header',
  footer: 'Footer',
} as const

/** Word’s own names, under which it lists heads in its navigation pane. */
const names: Readonly<Record<StyleName, string>> = {
  title: 'Title',
  heading1: 'heading 1',
  heading2: 'heading 2',
  paragraph: 'Body Text',
  signature: 'Signature',
}

const outlineLevels: Readonly<Partial<Record<StyleName, number>>> = { heading1: 0, heading2: 1 }

/** The part `word/styles.xml`. The writing library has no word for half of what stands here. */
export function stylesXml(fonts: Fonts): string {
  const pageStyles = Object.entries(textStyles).map(([name, style]) => {
    const key = name as StyleName
    return paragraphStyle(styleIds[key], names[key], {
      paragraph: paragraphOf(style, outlineLevels[key]),
      run: characters(style, fonts),
    })
  })
  const styles = [normal, ...pageStyles, ...besideText(fonts)]
  return `${xmlHead}<w:styles ${wordNamespace}>${defaults(fonts)}${styles.join('')}</w:styles>`
}

/** Exact lines, line-start and line-end rules, no hanging marks, no space between digits and 汉字. */
const lineRules =
  '<w:widowControl w:val="0"/><w:kinsoku/>' +
  '<w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>'

const normal =
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>` +
  `<w:pPr>${lineRules}${pitch(textStyles.paragraph.pitch)}</w:pPr></w:style>`

function defaults(fonts: Fonts): string {
  const { size } = textStyles.paragraph
  const language = '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
  const run = `${fontsOf(fonts.body, fonts)}${sizeOf(size)}${language}`
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${lineRules}</w:pPr></w:pPrDefault></w:docDefaults>`
  )
}

function besideText(fonts: Fonts): readonly string[] {
  const small = { ...textStyles.paragraph, size: 280, spacing: 0, pitch: 280, indent: 0 }
  const lead = fontsOf(fonts.subheading, fonts)
  const pageNumber = fontsOf(fonts.pageNumber, { ...fonts, latin: fonts.pageNumber })
  const line = pitch(small.pitch)
  return [
    `<w:style w:type="character" w:customStyle="1" w:styleId="${styleIds.lead}"><w:name w:val="Lead"/><w:rPr>${lead}</w:rPr></w:style>`,
    paragraphStyle(styleIds.tableText, 'Table Text', { paragraph: '', run: '' }),
    paragraphStyle(styleIds.header, 'header', { paragraph: line, run: sizeOf(small.size) }),
    paragraphStyle(styleIds.footer, 'footer', {
      paragraph: line,
      run: `${pageNumber}${sizeOf(small.size)}`,
    }),
  ]
}

function paragraphStyle(
  id: string,
  name: string,
  { paragraph, run }: { readonly paragraph: string; readonly run: string },
): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  )
}

function paragraphOf(style: TextStyle, outlineLevel: number | undefined): string {
  const { indent, inset, size, spacing } = style
  const first =
    indent > 0 ? ` w:firstLineChars="${chars(indent, size + spacing)}" w:firstLine="${indent}"` : ''
  const right =
    inset > 0 ? ` w:rightChars="${chars(inset, size + spacing)}" w:right="${inset}"` : ''
  const indents = first || right ? `<w:ind${right}${first}/>` : ''
  const align = style.align === 'justify' ? 'both' : style.align
  const outline = outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${outlineLevel}"/>`
  return `${pitch(style.pitch)}${indents}<w:jc w:val="${align}"/>${outline}`
}

/** A width in hundredths of a character. */
function chars(width: number, size: number): number {
  return Math.round((width * 100) / size)
}

function characters(style: TextStyle, fonts: Fonts): string {
  const spacing = style.spacing === 0 ? '' : `<w:spacing w:val="${style.spacing}"/>`
  return `${fontsOf(fonts[style.face], fonts)}${spacing}${sizeOf(style.size)}`
}

function fontsOf(chinese: string, { latin }: Fonts): string {
  const other = attribute(latin)
  return `<w:rFonts w:ascii="${other}" w:hAnsi="${other}" w:eastAsia="${attribute(chinese)}" w:cs="${other}" w:hint="eastAsia"/>`
}

/** Word counts the height of characters in half points. */
function sizeOf(twips: number): string {
  return `<w:sz w:val="${twips / 10}"/><w:szCs w:val="${twips / 10}"/>`
}

function pitch(twips: number): string {
  return `<w:spacing w:line="${twips}" w:lineRule="exact"/>`
}
