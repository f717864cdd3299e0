import { Document, type FileChild, Packer } from 'docx'
import type { Block } from '#lib/page/block.ts'
import { type Pages, paginate } from '#lib/page/paginate.ts'
import { sheet } from '#lib/page/sheet.ts'
import { textStyles } from '#lib/page/text-style.ts'
import { customaryFonts, type Fonts, fontTableXml } from './fonts.ts'
import { draftHeaders, footers } from './footer.ts'
import { settingsXml } from './settings.ts'
import { stylesXml } from './styles.ts'
import { tableParts } from './table.ts'
import { textParagraphs } from './text.ts'

export interface DocxOptions {
  /** The fonts of the office, where they are not the customary ones. */
  readonly fonts?: Partial<Fonts>
  /** Marks every page 草稿. */
  readonly isDraft?: boolean
}

/** The page as a Word file, laid out after GB/T 9704—2012; it has as many pages as `paginate` says. */
export async function writeDocx(
  blocks: readonly Block[],
  options: DocxOptions = {},
): Promise<Uint8Array> {
  return packDocx(titleIn(blocks), children(blocks, paginate(blocks)), options)
}

/** The first title among blocks; empty where there is none. */
export function titleIn(blocks: readonly Block[]): string {
  const title = blocks.find(({ kind }) => kind === 'title')
  return title?.kind === 'title' ? title.text : ''
}

/** Packs paragraphs and tables as a Word file with our sheet, styles, settings and fonts. */
export async function packDocx(
  title: string,
  content: readonly FileChild[],
  options: DocxOptions,
): Promise<Uint8Array> {
  const fonts = { ...customaryFonts, ...options.fonts }
  const document = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    evenAndOddHeaderAndFooters: true,
    theme: themeOf(fonts),
    sections: [
      {
        properties: {
          page: { size: paper, margin },
          grid: { linePitch: textStyles.paragraph.pitch },
        },
        footers: footers(),
        ...(options.isDraft && { headers: draftHeaders() }),
        children: content,
      },
    ],
  })
  return Packer.toBuffer(document, undefined, [
    { path: 'word/styles.xml', data: stylesXml(fonts) },
    { path: 'word/settings.xml', data: settingsXml },
    { path: 'word/fontTable.xml', data: fontTableXml(fonts) },
  ])
}

const paper = { width: sheet.width, height: sheet.height }

const margin = {
  top: sheet.top,
  bottom: sheet.bottom,
  left: sheet.left,
  right: sheet.right,
  header: sheet.header,
  footer: sheet.footer,
  gutter: 0,
}

function children(blocks: readonly Block[], { breaks, tables, flush }: Pages): FileChild[] {
  return blocks.flatMap((block, index): readonly FileChild[] => {
    const startsPage = breaks.has(index)
    const place = { blocks, index, startsPage, isFlush: flush.has(index) }
    if (block.kind !== 'table') return textParagraphs(block, place)
    const layout = tables.get(index)
    return layout ? tableParts(block, layout, { startsPage }) : []
  })
}

/** The theme of the library names fonts for Latin text; a Chinese document has its own. */
function themeOf(fonts: Fonts) {
  const font = (eastAsia: string) => ({ latin: fonts.latin, eastAsia, scripts: { Hans: eastAsia } })
  return { name: 'GB/T 9704', fonts: { headings: font(fonts.heading), body: font(fonts.body) } }
}
