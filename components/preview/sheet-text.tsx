import type { SetText } from '#lib/page/set-page.ts'

interface Props {
  readonly line: SetText
}

/** A line of text, every character in its own place, so that any font breaks it alike. */
export function SheetText({ line: { runs, size, baseline } }: Props) {
  return runs.map(({ text, x, face, isLatin }) => (
    <text
      key={x[0]}
      x={x.join(' ')}
      y={baseline}
      fontSize={size}
      xmlSpace="preserve"
      className={isLatin ? 'latin' : `face-${face}`}
    >
      {text}
    </text>
  ))
}
