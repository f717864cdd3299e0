import type { Finding, Severity } from '#lib/checks/check.ts'
import type { Block } from '#lib/page/block.ts'
import { paginate } from '#lib/page/paginate.ts'
import { setPages } from '#lib/page/set-page.ts'
import { pageNotes } from './page-notes.ts'
import { PageNotes } from './page-notes-list.tsx'
import './preview.css'
import { Sheet } from './sheet.tsx'

interface Props {
  readonly blocks: readonly Block[]
  /** Marks every page 草稿, as the exported file does. */
  readonly isDraft?: boolean
  /** Shown beside the sheets, with marks in their margins; never printed. */
  readonly findings?: readonly Finding[]
}

/** The report as the Word file prints it: the same lines on the same pages. */
export function Preview({ blocks, isDraft = false, findings = [] }: Props) {
  const pages = setPages(blocks, paginate(blocks))
  const notes = pageNotes(findings, blocks, pages)
  const lit = litCells(findings)
  return (
    <ol className={findings.length > 0 ? 'sheets with-notes' : 'sheets'}>
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
        <li key={index}>
          <Sheet
            page={page}
            number={index + 1}
            isDraft={isDraft}
            notes={notes[index] ?? []}
            lit={lit}
          />
          <PageNotes notes={notes[index] ?? []} />
        </li>
      ))}
    </ol>
  )
}

const gravest = ['hint', 'warning', 'error'] as const

/** The gravest finding of each cell. */
function litCells(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const lit = new Map<string, Severity>()
  for (const severity of gravest)
    for (const finding of findings.filter((one) => one.severity === severity))
      for (const cell of finding.cells) lit.set(cell, severity)
  return lit
}
