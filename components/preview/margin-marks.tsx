import { typeArea } from '#lib/page/sheet.ts'
import type { PageNote } from './page-notes.ts'

/** Up to three marks stand beside each other, more below them. */
const mark = { radius: 150, from: 260, step: 340, abreast: 3, near: 300, size: 190 } as const

interface Props {
  readonly notes: readonly PageNote[]
}

/** Numbered marks in the right margin, each at the height of what its finding is about. */
export function MarginMarks({ notes }: Props) {
  return notes.map(({ number, finding, y }, index) => {
    const before = notes.slice(0, index).filter((other) => Math.abs(other.y - y) < mark.near).length
    const x = typeArea.width + mark.from + (before % mark.abreast) * mark.step
    const middle = y + Math.floor(before / mark.abreast) * mark.step
    return (
      <g key={number} className={`mark mark-${finding.severity}`}>
        <circle cx={x} cy={middle} r={mark.radius} />
        <text x={x} y={middle + 68} fontSize={mark.size} textAnchor="middle">
          {number}
        </text>
      </g>
    )
  })
}
