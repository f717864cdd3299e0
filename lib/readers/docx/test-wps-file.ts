import type { Block, HeadingBlock, TableBlock } from '#lib/page/block.ts'
import { placeCells } from '#lib/page/grid.ts'
import { chineseNumber } from '#lib/text/chinese-number.ts'
import { p, tc, wordFile } from './test-word.ts'

/**
 * Test code: a page as a clerk’s WPS writes it after a year of edits: headings numbered by lists, words cut into runs,
 * bookmarks, marks of the spelling check, deleted and hidden leftovers, merged cells in every row they cover.
 */
export function wpsFile(blocks: readonly Block[]): Uint8Array {
  const counts: [number, number] = [0, 0]
  const body = blocks.map((block) => {
    if (block.kind === 'table') return table(block)
    if (block.kind === 'heading') return heading(block, counts)
    return p(cut(block.text), styled[block.kind])
  })
  return wordFile({ body: body.join(''), numbering, styles })
}

/** A heading is numbered by its list where its numeral is the next one, and typed where it is not. */
function heading({ level, text }: HeadingBlock, counts: [number, number]): string {
  if (level === 1) counts[1] = 0
  const count = counts[level - 1] ?? 0
  const numeral = chineseNumber(count + 1)
  const label = level === 1 ? `${numeral}、` : `（${numeral}）`
  if (!text.startsWith(label)) return p(cut(text), `<w:outlineLvl w:val="${level - 1}"/>`)
  counts[level - 1] = count + 1
  return p(cut(text.slice(label.length)), listed(level))
}

const styled = { title: '<w:pStyle w:val="a3"/>', paragraph: '<w:ind w:firstLineChars="200"/>' }

function listed(level: 1 | 2): string {
  return `<w:outlineLvl w:val="${level - 1}"/><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>`
}

const numbering =
  '<w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="multilevel"/>' +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="（%2）"/></w:lvl>' +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'

const styles = '<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>'

const litter = [
  '<w:proofErr w:type="spellStart"/>',
  '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
  '<w:del w:id="5" w:author="李"><w:r><w:delText>旧</w:delText></w:r></w:del>',
  '<w:r><w:rPr><w:vanish/></w:rPr><w:t>批注</w:t></w:r>',
]

/** Runs of three characters, in turn plain, inserted, tagged and in a content control, with litter between. */
function cut(text: string): string {
  const chunks = text.match(/.{1,3}/gsu) ?? []
  return chunks
    .map((chunk, at) => `${wrapped(run(chunk), at)}${litter[at % litter.length]}`)
    .join('')
}

function wrapped(content: string, at: number): string {
  if (at % 5 === 1) return `<w:ins w:id="${at}" w:author="王">${content}</w:ins>`
  if (at % 5 === 2) return `<w:smartTag w:element="d">${content}</w:smartTag>`
  if (at % 5 === 3) return `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  return content
}

function run(text: string): string {
  const safe = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const fonts = '<w:rFonts w:hint="eastAsia" w:ascii="仿宋" w:eastAsia="仿宋"/><w:sz w:val="24"/>'
  return `<w:r w:rsidRPr="00A1"><w:rPr>${fonts}</w:rPr><w:t xml:space="preserve">${safe}</w:t></w:r>`
}

/** Word repeats a cell that is merged over rows in each of them. */
function table({ rows, widths, headerRows }: TableBlock): string {
  const placed = placeCells(rows)
  const grid = widths.map((width) => `<w:gridCol w:w="${Math.round(width * 100)}"/>`).join('')
  const lines = rows.map((_, row) => {
    const cells = placed
      .filter(({ top, bottom }) => top <= row && row < bottom)
      .sort((one, other) => one.left - other.left)
      .map(({ cell, top, bottom, left, right }) => {
        const merge = bottom - top > 1 ? `<w:vMerge${top === row ? ' w:val="restart"' : ''}/>` : ''
        const properties = `<w:tcW w:w="0" w:type="auto"/><w:gridSpan w:val="${right - left}"/>${merge}`
        return tc(p(top === row ? cut(cell.text) : ''), properties)
      })
    const header = row < headerRows ? '<w:tblHeader/>' : ''
    return `<w:tr w:rsidR="00B2"><w:trPr><w:trHeight w:val="454"/>${header}</w:trPr>${cells.join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`
}
