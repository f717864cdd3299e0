import type { Face } from '#lib/page/text-style.ts'
import { attribute, wordNamespace, xmlHead } from './xml.ts'

/** The fonts a Word file names; none is embedded. An office without 小标宋 or GB2312 names its own. */
export interface Fonts extends Readonly<Record<Face, string>> {
  readonly pageNumber: string
  /** Digits and Latin letters. */
  readonly latin: string
}

/** The fonts that are customary with GB/T 9704. */
export const customaryFonts: Fonts = {
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体_GB2312',
  body: '仿宋_GB2312',
  pageNumber: '宋体',
  latin: 'Times New Roman',
}

/** What Word takes where a font is missing. */
const substitutes: Readonly<Record<string, string>> = {
  方正小标宋简体: '华文中宋',
  楷体_GB2312: '楷体',
  仿宋_GB2312: '仿宋',
}

/** The part `word/fontTable.xml`: each font with its substitute, so that Word keeps the style. */
export function fontTableXml(fonts: Fonts): string {
  const chinese = [...new Set(Object.values({ ...fonts, latin: fonts.body }))]
  const entries = chinese.map((name) => {
    const substitute = substitutes[name]
    const alternative = substitute ? `<w:altName w:val="${attribute(substitute)}"/>` : ''
    return `<w:font w:name="${attribute(name)}">${alternative}<w:charset w:val="86"/></w:font>`
  })
  return `${xmlHead}<w:fonts ${wordNamespace}>${entries.join('')}</w:fonts>`
}
