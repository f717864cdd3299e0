import type { PageMark } from '#components/preview/page-mark.ts'
import { openFindings } from '#lib/checks/answered.ts'
import type { Finding } from '#lib/checks/check.ts'
import type { Block } from '#lib/page/block.ts'
import type { PageChange } from '#lib/page/page-changes.ts'
import { findPassage, type Passage, partOfBlock } from '#lib/page/passage.ts'
import type { Thread } from '#lib/review/thread.ts'
import type { OpenedReview } from './open-review.ts'

/** The element id of a finding's mark, of a thread's and of a change's. */
const findingMark = ({ fingerprint }: Pick<Finding, 'fingerprint'>) => `finding:${fingerprint}`
const threadMark = ({ id }: Pick<Thread, 'id'>) => `thread:${id}`
export const changeMark = (at: number) => `change:${at}`

/** What is marked on the page: changes first, then findings and comments over them. */
export function reviewMarks(
  { blocks, findings, draft, template }: OpenedReview,
  changes: readonly PageChange[],
  threads: readonly Thread[],
): readonly PageMark[] {
  const open = new Set(openFindings(findings, draft.answers))
  const parts = template.parts.map(({ id }) => id)
  return [
    ...changes.map((change, at): PageMark => {
      const where =
        change.kind === 'cell'
          ? { cells: [change.cell], passages: [] }
          : { cells: [], passages: change.passages }
      return { id: changeMark(at), look: 'changed', ...where }
    }),
    ...findings
      .filter((finding) => open.has(finding) || finding.severity !== 'hint')
      .map((finding): PageMark => {
        const { severity, cells } = finding
        const passages = cells.length === 0 ? passagesOf(blocks, finding) : []
        return { id: findingMark(finding), look: severity, cells, passages }
      }),
    ...threads
      .filter(({ resolved }) => !resolved)
      .map((thread): PageMark => {
        const where = placeOf(thread, { blocks, findings }, parts)
        return { id: threadMark(thread), look: 'comment', ...where }
      }),
  ]
}

function passagesOf(
  blocks: readonly Block[],
  { part, quote = '' }: Pick<Finding, 'part' | 'quote'>,
): readonly Passage[] {
  const found = findPassage(blocks, quote, (block) => partOfBlock(block) === part)
  return found ? [found] : []
}

function placeOf(
  { anchor }: Thread,
  { blocks, findings }: Pick<OpenedReview, 'blocks' | 'findings'>,
  parts: readonly string[],
): Pick<PageMark, 'cells' | 'passages'> {
  if (anchor.kind === 'finding') {
    const found = findings.find(({ fingerprint }) => fingerprint === anchor.fingerprint)
    const cells = found?.cells ?? []
    return { cells, passages: found && cells.length === 0 ? passagesOf(blocks, found) : [] }
  }
  if (anchor.kind === 'cell') return { cells: [anchor.cell], passages: [] }
  if (anchor.kind !== 'passage') return { cells: [], passages: [] }
  const found = findPassage(blocks, anchor.quote, (block) => {
    const own = partOfBlock(block)
    return own === anchor.part || (!parts.includes(own) && !parts.includes(anchor.part))
  })
  return { cells: [], passages: found ? [found] : [] }
}
