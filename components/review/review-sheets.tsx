import type { PageMark } from '#components/preview/page-mark.ts'
import { type Glimpse, type PageParts, partGlimpses } from '#components/preview/part-glimpses.ts'
import { Sheet } from '#components/preview/sheet.tsx'
import type { Block } from '#lib/page/block.ts'
import { paginate } from '#lib/page/paginate.ts'
import { type SetPage, setPages } from '#lib/page/set-page.ts'
import '#components/preview/preview.css'
import { MarkWashes } from './mark-washes.tsx'

interface Props {
  readonly blocks: readonly Block[]
  readonly names: PageParts
  readonly marks: readonly PageMark[]
  readonly isDraft: boolean
}

const nothingLit = new Map()

/** The printed pages with what the reviewer is to see on them, and the places that can be pointed at. */
export function ReviewSheets({ blocks, names, marks, isDraft }: Props) {
  const pages = setPages(blocks, paginate(blocks))
  const glimpses = partGlimpses(pages, blocks, names)
  return (
    <ol className="sheets is-cropped">
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
        <li key={index}>
          <Sheet
            page={page}
            number={index + 1}
            isDraft={isDraft}
            notes={[]}
            lit={nothingLit}
            under={<MarkWashes page={page} marks={marks} />}
            over={<Places page={page} glimpses={glimpses[index] ?? []} />}
          />
        </li>
      ))}
    </ol>
  )
}

/** Cells to point at, and the heights that must have been shown. */
function Places({ page, glimpses }: { page: SetPage; glimpses: readonly Glimpse[] }) {
  return (
    <>
      {page.cells
        .filter(({ cell }) => cell.role === 'value')
        .map(({ cell, x, y, width, height }) => (
          <rect
            key={cell.ref}
            {...{ x, y, width, height }}
            className="cell-hit"
            data-cell={cell.ref}
          />
        ))}
      {glimpses.map(({ part, y }) => (
        <rect
          key={`${part} ${y}`}
          x={0}
          y={y}
          width={20}
          height={20}
          className="glimpse"
          data-part={part}
        />
      ))}
    </>
  )
}
