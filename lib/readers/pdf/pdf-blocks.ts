import type { Block } from '#lib/page/block.ts'
import type { ReadNote } from '#lib/page/read-page.ts'
import { headingLevelOf, isValueText } from '../page-line.ts'
import { blocksOfLines } from '../txt/blocks-of-lines.ts'
import { blockOf, goesOn, joined } from './join-tables.ts'
import { columnsOf } from './lines.ts'
import type { PageMarks } from './page-marks.ts'
import { type PageLine, type PagePart, type PageTable, pageParts } from './page-parts.ts'
import { withSpacedTables } from './spaced-tables.ts'
import { continues, type Frame, frameOf, frameOfPage } from './text-frame.ts'

/** A table, or the lines that are one paragraph. */
type Run = PageTable | { readonly kind: 'lines'; readonly lines: readonly PageLine[] }

/** The pages of a PDF as one page: what they cut is whole again, their numbers are gone. */
export function pdfBlocks(pages: readonly PageMarks[]): {
  readonly blocks: readonly Block[]
  readonly notes: readonly ReadNote[]
} {
  const lined = withoutRunningHeads(pages.map(pageParts))
  const frame = frameOf(lined.flat().filter((part) => part.kind === 'line'))
  const parts = withSpacedTables(lined, Math.max(...pages.map(({ width }) => width)))
  const lines = parts.flat().filter((part) => part.kind === 'line')
  const isSpaced = lines.length === parts.flat().length && lines.some(isSpacedRow)
  if (isSpaced) return { blocks: spacedBlocks(lines, frame), notes: [] }
  const runs: Run[] = []
  const skipped: { readonly text: string; readonly after: number }[] = []
  parts.forEach((page, number) => {
    const ownFrame = frameOfPage(page, frame)
    for (const [index, part] of page.entries())
      addPart(runs, part, { frame: ownFrame, isFirst: index === 0 })
    for (const text of unread(pages[number])) skipped.push({ text, after: runs.length })
  })
  const titled = titleOf(runs, frame)
  const blocks = runs.flatMap((run) => blocksOfRun(run, titled.has(run)))
  const moreTitles = Math.max(0, titled.size - 1)
  const notes = skipped.map(({ text, after }): ReadNote => {
    return { kind: 'skipped', text, at: `block:${Math.max(0, after - 1 - moreTitles)}` }
  })
  return { blocks: mergedTitle(blocks), notes }
}

/** What a page shows and nobody can read: pictures, and what of a table lies beyond the paper. */
function unread(page: PageMarks | undefined): readonly string[] {
  if (!page) return []
  const isBeyond = page.rules.some(({ isUpright, at, from, to }) =>
    isUpright
      ? at < -beyond || at > page.width + beyond
      : from < -beyond || to > page.width + beyond,
  )
  return [
    ...(page.hasPicture ? ['图片'] : []),
    ...(isBeyond ? ['超出纸张的表格'] : []),
    ...(page.aslant === '' ? [] : [`斜排的文字“${page.aslant}”`]),
  ]
}

/** Lines may touch the edge of the paper; tables that were printed too wide run on for an inch. */
const beyond = 6

/** Three columns at least, the last a value: a row of a table without lines. */
function isSpacedRow(line: PageLine): boolean {
  const columns = columnsOf(line)
  return columns.length > 2 && isValueText(columns.at(-1) ?? '')
}

/** A PDF whose tables have no lines is read as the text it would be copied as. */
function spacedBlocks(lines: readonly PageLine[], { left, size }: Frame): readonly Block[] {
  const written = lines.map((line) => {
    const indent = line.left > left + size * 0.8 ? '　　' : ''
    return indent + columnsOf(line).join('    ')
  })
  return blocksOfLines(written, { isWrapped: true })
}

/** Lines at the head or foot of most pages, the same but for digits, are no text. */
function withoutRunningHeads(
  pages: readonly (readonly PagePart[])[],
): readonly (readonly PagePart[])[] {
  const counts = new Map<string, number>()
  const keyOf = (part: PagePart | undefined) =>
    part?.kind === 'line' && part.text.length < 40 ? part.text.replace(/\d+/g, '#') : undefined
  for (const page of pages)
    for (const key of new Set([keyOf(page[0]), keyOf(page.at(-1))]))
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isHead = (part: PagePart) => {
    const count = counts.get(keyOf(part) ?? '') ?? 0
    return pages.length > 2 && count > pages.length * 0.6
  }
  return pages.map((page) =>
    page.filter((part, index) => !((index === 0 || index === page.length - 1) && isHead(part))),
  )
}

function addPart(
  runs: Run[],
  part: PagePart,
  { frame, isFirst }: { readonly frame: Frame; readonly isFirst: boolean },
): void {
  const last = runs.at(-1)
  if (part.kind === 'table') {
    const isRest = isFirst && last?.kind === 'table' && goesOn(last, part)
    runs.splice(isRest ? -1 : runs.length, 1, isRest ? joined(last, part) : part)
    return
  }
  const before = last?.kind === 'lines' ? last.lines.at(-1) : undefined
  if (last?.kind === 'lines' && before && continues(before, part, frame))
    runs[runs.length - 1] = { kind: 'lines', lines: [...last.lines, part] }
  else runs.push({ kind: 'lines', lines: [part] })
}

/** The lines of the title: larger than the text, in the middle, before anything else that is long. */
function titleOf(runs: readonly Run[], { size, left, right }: Frame): ReadonlySet<Run> {
  const found = new Set<Run>()
  for (const run of runs.slice(0, 12)) {
    const [line] = run.kind === 'lines' ? run.lines : []
    const isTitle =
      line &&
      line.size > size * 1.15 &&
      Math.abs((line.left + line.right) / 2 - (left + right) / 2) < size * 2
    if (isTitle) found.add(run)
    else if (found.size > 0) break
  }
  return found
}

function blocksOfRun(run: Run, isTitle: boolean): readonly Block[] {
  if (run.kind === 'table') return [blockOf(run)]
  const text = run.lines.map((line) => line.text).join('')
  if (isTitle) return [{ kind: 'title', text }]
  const level = run.lines.length === 1 ? headingLevelOf(text) : undefined
  return [level ? { kind: 'heading', level, text } : { kind: 'paragraph', text }]
}

/** The lines of a title are one. */
function mergedTitle(blocks: readonly Block[]): readonly Block[] {
  const text = blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : [])).join('')
  const first = blocks.findIndex(({ kind }) => kind === 'title')
  return blocks.flatMap((block, index): readonly Block[] => {
    if (block.kind !== 'title') return [block]
    return index === first ? [{ kind: 'title', text }] : []
  })
}
