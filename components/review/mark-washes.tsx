import { markBoxes, type PageMark } from '#components/preview/page-mark.ts'
import type { SetPage } from '#lib/page/set-page.ts'

interface Props {
  readonly page: SetPage
  readonly marks: readonly PageMark[]
}

/** What is marked on a page: a wash with a line under it, so that it is not told by colour alone. */
export function MarkWashes({ page, marks }: Props) {
  const standing = marks
    .map((mark) => ({ mark, boxes: markBoxes(mark, page) }))
    .filter(({ boxes }) => boxes.length > 0)
  return standing.map(({ mark: { id, look }, boxes }) => (
    <g key={id} className="wash" data-mark={id}>
      {boxes.map(({ x, y, width, height }) => (
        <g key={`${x} ${y}`}>
          <rect {...{ x, y, width, height }} className={`wash-${look}`} />
          <path className={`wash-line wash-${look}`} d={`M${x} ${y + height}h${width}`} />
        </g>
      ))}
    </g>
  ))
}
