import { markBoxes, type PageMark } from '#components/preview/page-mark.ts'
import type { SetPage } from '#lib/page/set-page.ts'

interface Props {
  readonly page: SetPage
  readonly marks: readonly PageMark[]
}

/** What is marked on a page: a wash with a line under it, so that it is not told by colour alone. */
export function MarkWashes({ page, marks }: Props) {
  return marks.map((mark) => (
    <g key={mark.id} className="wash" data-mark={mark.id}>
      {markBoxes(mark, page).map(({ x, y, width, height }) => (
        <g key={`${x} ${y}`}>
          <rect {...{ x, y, width, height }} className={`wash-${mark.look}`} />
          <path className={`wash-line wash-${mark.look}`} d={`M${x} ${y + height}h${width}`} />
        </g>
      ))}
    </g>
  ))
}
