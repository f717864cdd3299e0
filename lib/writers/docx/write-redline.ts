import {
  DeletedTextRun,
  type FileChild,
  InsertedTextRun,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { type AlignedBlock, alignBlocks } from '#lib/page/align-blocks.ts'
import type { Block, TableBlock } from '#lib/page/block.ts'
import { paginate } from '#lib/page/paginate.ts'
import { diffTexts, type TextPiece } from '#lib/text/diff-texts.ts'
import { styleIds } from './styles.ts'
import { type TrackedTable, tableParts } from './table.ts'
import { type Tracked, textParagraphs } from './text.ts'
import { type DocxOptions, packDocx, titleIn } from './write-docx.ts'
import { legal } from './xml.ts'

/** Whom Word names as the author of a change, and when it was made (ISO). */
export interface Authorship {
  readonly author: string
  readonly date: string
}

/** The authorship of what is nobody's in particular, and of each place by its `ref`. */
export interface RedlineOptions extends Authorship, Omit<DocxOptions, 'isDraft'> {
  readonly whoChanged?: (ref: string) => Authorship | undefined
}

/**
 * The newer page as a Word file in which every difference to the older one is a tracked change:
 * accepting all of them gives the newer page, rejecting them the older. Words in paragraphs, whole
 * values in cells; a table of another form is taken out and put in as a whole.
 */
export async function writeRedline(
  before: readonly Block[],
  after: readonly Block[],
  options: RedlineOptions,
): Promise<Uint8Array> {
  const aligned = alignBlocks(before, after)
  const blocks = aligned.map(({ block }) => block)
  const { tables, flush } = paginate(blocks)
  const breaks = paginate(after).breaks
  const change = changesBy(options)
  const content = aligned.flatMap((one, index): readonly FileChild[] => {
    const { block } = one
    const startsPage = breaks.has(after.indexOf(block))
    if (block.kind !== 'table') {
      const tracked = trackedText(one, change)
      const place = { blocks, index, startsPage, isFlush: flush.has(index), tracked }
      return textParagraphs(block, place)
    }
    const layout = tables.get(index)
    return layout
      ? tableParts(block, layout, { startsPage, tracked: trackedTable(one, change) })
      : []
  })
  return packDocx(titleIn(after), content, options)
}

interface Change extends Authorship {
  readonly id: number
}

type ChangeAt = (ref: string | undefined) => Change

/** Each change has a number of its own. */
function changesBy({ author, date, whoChanged }: RedlineOptions): ChangeAt {
  let id = 0
  return (ref) => {
    const who = (ref !== undefined && whoChanged?.(ref)) || { author, date }
    return { id: ++id, author: legal(who.author), date: who.date }
  }
}

function trackedText(one: AlignedBlock, changeAt: ChangeAt): Tracked {
  const { block } = one
  if (block.kind === 'table') return { runs: [] }
  const change = () => changeAt(block.ref)
  const lead = block.kind === 'paragraph' ? (block.lead ?? 0) : 0
  if (one.kind === 'kept') {
    const before = one.before.kind === 'table' ? '' : one.before.text
    return { runs: runsOf(diffTexts(before, block.text), { change, lead }) }
  }
  const runs = runsOf([{ kind: one.kind, text: block.text }], { change, lead })
  const mark = one.kind === 'added' ? { insertion: change() } : { deletion: change() }
  return { runs, mark }
}

function trackedTable(one: AlignedBlock, changeAt: ChangeAt): TrackedTable {
  const before = one.kind === 'kept' && one.before.kind === 'table' ? one.before : undefined
  const kind = one.kind === 'kept' ? 'same' : one.kind
  return {
    rowMark: () => {
      if (one.kind === 'kept') return {}
      const change = changeAt(one.block.ref)
      return one.kind === 'added' ? { insertion: change } : { deletion: change }
    },
    runsOf: ({ cell, size }) => {
      const old = before ? oldText(before, one.block, cell) : cell.text
      const pieces: readonly TextPiece[] =
        old === cell.text
          ? [{ kind, text: cell.text }]
          : [
              { kind: 'removed', text: old },
              { kind: 'added', text: cell.text },
            ]
      return runsOf(pieces, { change: () => changeAt(cell.ref), lead: 0, size })
    },
  }
}

/** What the same cell said; the tables have the same grid. */
function oldText(
  before: TableBlock,
  after: Block,
  cell: TableBlock['rows'][number][number],
): string {
  if (after.kind !== 'table') return cell.text
  const row = after.rows.findIndex((cells) => cells.includes(cell))
  const column = after.rows[row]?.indexOf(cell) ?? -1
  return before.rows[row]?.[column]?.text ?? ''
}

interface Setting {
  readonly change: () => Change
  /** How many characters of the newer text are a run-in head. */
  readonly lead: number
  /** Of the characters, in twips; the style's own where there is none. */
  readonly size?: number
}

function runsOf(pieces: readonly TextPiece[], setting: Setting): readonly ParagraphChild[] {
  let at = 0
  return pieces.flatMap(({ kind, text }) => {
    const head = Math.min(Math.max(setting.lead - at, 0), text.length)
    if (kind !== 'removed') at += text.length
    return [
      ...run(kind, text.slice(0, head), { ...setting, style: styleIds.lead }),
      ...run(kind, text.slice(head), setting),
    ]
  })
}

function run(
  kind: TextPiece['kind'],
  text: string,
  { change, size, style }: Setting & { readonly style?: string },
): readonly ParagraphChild[] {
  if (text === '') return []
  const options: IRunOptions = {
    text: legal(text),
    font: { hint: 'eastAsia' },
    ...(style !== undefined && { style }),
    // Word counts half points.
    ...(size !== undefined && { size: size / 10 }),
  }
  if (kind === 'same') return [new TextRun(options)]
  const tracked = { ...options, ...change() }
  return [kind === 'added' ? new InsertedTextRun(tracked) : new DeletedTextRun(tracked)]
}
