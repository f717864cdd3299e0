import {
  AlignmentType,
  type IParagraphRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Block, TableBlock } from '#lib/page/block.ts'
import { typeArea } from '#lib/page/sheet.ts'
import { gapAfter, isSigned, keepsNext } from '#lib/page/strips.ts'
import { styleOf, textStyles } from '#lib/page/text-style.ts'
import { titleLines } from '#lib/page/title-lines.ts'
import { styleIds } from './styles.ts'
import { legal } from './xml.ts'

type TextBlock = Exclude<Block, TableBlock>

/** Where a block stands, and whether the page model orders a new page before it. */
export interface Place {
  readonly blocks: readonly Block[]
  readonly index: number
  readonly startsPage: boolean
  /** Whether its lines are not stretched, because one of them would gape. */
  readonly isFlush: boolean
  /** Where changes are tracked: its words, and how its paragraph mark came or went. */
  readonly tracked?: Tracked
}

export interface Tracked {
  readonly runs: readonly ParagraphChild[]
  readonly mark?: Pick<IParagraphRunOptions, 'insertion' | 'deletion'>
}

/** The paragraphs of a block of text; a signature has a blank one before it. */
export function textParagraphs(block: TextBlock, place: Place): readonly Paragraph[] {
  const { blocks, index } = place
  const style = styleIds[styleOf(block)]
  const opensSignature = isSigned(block) && !isSigned(blocks[index - 1])
  const mark = place.tracked?.mark
  const blank = new Paragraph({
    style: styleIds.signature,
    keepNext: true,
    ...(mark && { run: mark }),
  })
  const lines =
    block.kind === 'title' ? titleLines(block.text, textStyles.title, typeArea.width) : []
  const after = gapAfter(blocks, index, lines.length)
  const paragraph = new Paragraph({
    style,
    ...(place.startsPage && { pageBreakBefore: true }),
    ...(keepsNext(blocks, index) && block.kind !== 'title' && { keepNext: true }),
    ...(place.isFlush && { alignment: AlignmentType.LEFT }),
    ...(after > 0 && { spacing: { after } }),
    ...(mark && { run: mark }),
    children: place.tracked?.runs ?? (block.kind === 'title' ? titleRuns(lines) : runs(block)),
  })
  return opensSignature ? [blank, paragraph] : [paragraph]
}

function titleRuns(lines: readonly string[]): readonly TextRun[] {
  return lines.map((text, line) => run(text, line > 0 ? { break: 1 } : {}))
}

function runs(block: Exclude<TextBlock, { kind: 'title' }>): readonly TextRun[] {
  const lead = block.kind === 'paragraph' ? (block.lead ?? 0) : 0
  const head = block.text.slice(0, lead)
  const rest = block.text.slice(lead)
  return [
    ...(head === '' ? [] : [run(head, { style: styleIds.lead })]),
    ...(rest === '' ? [] : [run(rest, {})]),
  ]
}

/** The hint gives “ ” — … the Chinese font. */
function run(text: string, options: { readonly style?: string; readonly break?: number }): TextRun {
  return new TextRun({ ...options, text: legal(text), font: { hint: 'eastAsia' } })
}
