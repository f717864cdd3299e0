import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { styleIds } from './styles.ts'

/** One character of the page number: how far it stands in from the outer edge; twips. */
const outside = 280

/** The footers of right and left pages: — 1 — at the outer side, one character in. */
export function footers(): { readonly default: Footer; readonly even: Footer } {
  return { default: footer('right'), even: footer('left') }
}

function footer(side: 'right' | 'left'): Footer {
  const number = new TextRun({
    font: { hint: 'eastAsia' },
    children: ['— ', PageNumber.CURRENT, ' —'],
  })
  const paragraph = new Paragraph({
    style: styleIds.footer,
    alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: { [side]: outside },
    children: [number],
  })
  return new Footer({ children: [paragraph] })
}

/** The headers of a draft: 草稿, small and grey, at the right. */
export function draftHeaders(): { readonly default: Header; readonly even: Header } {
  return { default: draftHeader(), even: draftHeader() }
}

function draftHeader(): Header {
  const mark = new TextRun({ text: '草稿', color: '808080', size: 21, font: { hint: 'eastAsia' } })
  const paragraph = new Paragraph({
    style: styleIds.header,
    alignment: AlignmentType.RIGHT,
    children: [mark],
  })
  return new Header({ children: [paragraph] })
}
