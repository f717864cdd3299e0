import type { ReactNode } from 'react'
import type { Severity } from '#lib/checks/check.ts'
import type { SetPage } from '#lib/page/set-page.ts'
import { sheet, typeArea } from '#lib/page/sheet.ts'
import { MarginMarks } from './margin-marks.tsx'
import type { PageNote } from './page-notes.ts'
import { SheetCells } from './sheet-cells.tsx'
import { SheetText } from './sheet-text.tsx'

interface Props {
  readonly page: SetPage
  readonly number: number
  readonly isDraft: boolean
  readonly notes: readonly PageNote[]
  readonly lit: ReadonlyMap<string, Severity>
  /** Drawn beneath the text and above it, in twips from the corner of the type area. */
  readonly under?: ReactNode
  readonly over?: ReactNode
}

/** One A4 sheet, drawn in twips. */
export function Sheet({ page, number, isDraft, notes, lit, under, over }: Props) {
  return (
    <svg
      className="sheet"
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      aria-label={`第${number}页`}
    >
      {isDraft && <DraftMark />}
      <g transform={`translate(${sheet.left} ${sheet.top})`}>
        {under}
        <SheetCells cells={page.cells} lit={lit} />
        {page.lines.map((line) => (
          <g key={line.baseline} data-block={line.block} data-from={line.from}>
            <SheetText line={line} />
          </g>
        ))}
        <MarginMarks notes={notes} />
        {over}
      </g>
      <PageNumber number={number} />
    </svg>
  )
}

/** 四号, 7 mm below the text, one character in from the outer side. */
function PageNumber({ number }: { readonly number: number }) {
  const isRight = number % 2 === 1
  return (
    <text
      className="face-number"
      fontSize={280}
      x={isRight ? sheet.left + typeArea.width - 280 : sheet.left + 280}
      y={sheet.height - sheet.footer - 56}
      textAnchor={isRight ? 'end' : 'start'}
    >
      {`— ${number} —`}
    </text>
  )
}

function DraftMark() {
  return (
    <text
      className="face-body draft"
      fontSize={210}
      x={sheet.left + typeArea.width}
      y={sheet.header + 224}
      textAnchor="end"
    >
      草稿
    </text>
  )
}
