import { typeArea } from '#lib/page/sheet.ts'
import type { PageNote } from './page-notes.ts'

const mark = { radius: 150, from: 280, step: 340, line: 300, size: 190 } as const

interface Props {
  readonly notes: readonly PageNote[]
}

/** Numbered marks in the right margin, each at the height of what its finding is about. */
export function MarginMarks({ notes }: Props) {
  return notes.map(({ number, finding, y }, index) => {
    const beside = notes.slice(0, index).filter((other) => Math.abs(other.y - y) < mark.line).length
    const x = typeArea.width + mark.from + beside * mark.step
    const middle = y - 110
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
