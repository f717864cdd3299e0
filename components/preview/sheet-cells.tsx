import type { Severity } from '#lib/checks/check.ts'
import type { SetCell } from '#lib/page/set-page.ts'
import { SheetText } from './sheet-text.tsx'

interface Props {
  readonly cells: readonly SetCell[]
  /** How grave the findings of a cell are, by its address. */
  readonly lit: ReadonlyMap<string, Severity>
}

/** The tables of a page: rules, texts, and a wash behind the cells that a finding is about. */
export function SheetCells({ cells, lit }: Props) {
  return (
    <g>
      {cells.flatMap((one) => {
        const severity = one.cell.ref === undefined ? undefined : lit.get(one.cell.ref)
        const { x, y, width, height } = one
        return severity === undefined
          ? []
          : [
              <rect
                key={`${x} ${y}`}
                {...{ x, y, width, height }}
                className={`lit lit-${severity}`}
              />,
            ]
      })}
      <path className="rules" d={cells.map(outline).join('')} />
      {cells.flatMap(({ lines, x }) =>
        lines.map((line) => <SheetText key={`${x} ${line.baseline}`} line={line} />),
      )}
    </g>
  )
}

function outline({ x, y, width, height }: SetCell): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`
}
