import type { PlacedCell } from '#lib/page/grid.ts'
import { isValue } from '#lib/page/table-labels.ts'

/** `side`: beside values · `corner`: above side labels · `head`: above values. */
export type LabelKind = 'side' | 'corner' | 'head'

interface Props {
  readonly place: PlacedCell
  readonly kind: LabelKind
}

/** Label columns stay in view; their offsets are set on the table by `useStickyLabels`. */
const offsets = ['left-0', 'left-(--left-1)', 'left-(--left-2)', 'left-(--left-3)']

const looks: Readonly<Record<LabelKind, string>> = {
  side: 'border-line bg-label text-left sticky z-10',
  corner: 'border-line2 bg-head text-center text-balance sticky z-10',
  head: 'border-line2 bg-head text-center text-balance',
}

/** A printed label: beside values the head of its row, above them the head of its columns. */
export function LabelCell({ place: { cell, left }, kind }: Props) {
  const { text, colspan = 1, rowspan = 1 } = cell
  const [one, many] = kind === 'side' ? ['row', 'rowgroup'] : ['col', 'colgroup']
  const isGroup = (kind === 'side' ? rowspan : colspan) > 1
  const offset = kind === 'head' ? '' : offsets[left]
  const padding = kind === 'side' && isGroup ? 'px-[3px] text-balance' : 'px-1.5'
  return (
    <th
      scope={isGroup ? many : one}
      colSpan={colspan}
      rowSpan={rowspan}
      className={`h-[27px] border-r border-b ${padding} py-[3px] leading-[1.35] font-normal ${looks[kind]} ${offset}`}
    >
      {text}
    </th>
  )
}

/** What a label of a table is to the values around it. */
export function labelKind(label: PlacedCell, places: readonly PlacedCell[]): LabelKind {
  const values = places.filter(({ cell }) => isValue(cell))
  if (values.some(({ top }) => top === label.top)) return 'side'
  return values.every(({ left }) => label.right <= left) ? 'corner' : 'head'
}
